package be.datacoach.network.talk;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleNames;
import be.datacoach.network.circle.Circles;
import be.datacoach.network.circle.Company;
import be.datacoach.network.circle.EndedNetworks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Learning networks as places; one that is over is read by who was in it. Whose name somebody knows there is as everywhere in a network; whoever writes is named with it. */
@ApplicationScoped
public class NetworkPlaces implements Places {
    @Inject
    private Circles circles;

    @Inject
    private EndedNetworks ended;

    @Inject
    private CircleNames names;

    @Override
    public PlaceKind kind() {
        return PlaceKind.NETWORK;
    }

    @Override
    public Optional<Place> at(String uid) {
        return circles.withUid(uid)
                .filter(Circle::isNetwork)
                .or(() -> ended.withUid(uid))
                .map(this::place);
    }

    @Override
    public List<Place> of(AccountId somebody) {
        return Stream.concat(circles.of(somebody).stream(), circles.accompaniedBy(somebody).stream())
                .filter(Circle::isNetwork)
                .map(this::place)
                .toList();
    }

    private Place place(Circle circle) {
        Company company = names.company(circle.key());
        Set<AccountId> members = Set.copyOf(company.members());
        return new Place(
                new PlaceKey(PlaceKind.NETWORK, circle.uid()),
                circle.name(),
                !circle.over(),
                members::contains,
                company.counsellors(),
                members::contains,
                reader -> names.readBy(reader, circle.key()).stream()
                        .map(Account::id)
                        .toList());
    }
}
