package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import be.datacoach.accompaniment.meeting.Gathering;
import be.datacoach.accompaniment.meeting.Gatherings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Networks meet as cohorts do: their counsellors plan, and everybody who takes part comes, alone or with a cohort. */
@ApplicationScoped
class NetworkGatherings implements Gatherings {
    @Inject
    private Circles circles;

    @Override
    public Optional<Gathering> at(String uid) {
        return circles.withUid(uid).filter(Circle::isNetwork).map(this::gathering);
    }

    @Override
    public List<Gathering> of(AccountId coach) {
        return circles.of(coach).stream()
                .filter(Circle::isNetwork)
                .map(this::gathering)
                .toList();
    }

    private Gathering gathering(Circle network) {
        return new Gathering(
                network.uid(),
                Optional.empty(),
                network.name(),
                "/author/network",
                circles.counsellorsOf(network.key()),
                () -> circles.membersOf(network.key()));
    }
}
