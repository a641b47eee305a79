package be.datacoach.network.together;

import be.datacoach.access.AccountId;
import be.datacoach.network.peer.Partnership;
import be.datacoach.network.peer.Partnerships;
import be.datacoach.practice.joint.Acquainted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** The peer at another school with whom both said yes to meet. */
@ApplicationScoped
class PairMates implements Acquainted {
    @Inject
    private Partnerships partnerships;

    @Override
    public Set<AccountId> of(AccountId coach) {
        return partnerships.of(coach).stream()
                .flatMap(pair -> pair.other().stream())
                .map(Partnership.Partner::id)
                .collect(Collectors.toSet());
    }
}
