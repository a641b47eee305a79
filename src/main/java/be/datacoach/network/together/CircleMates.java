package be.datacoach.network.together;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.network.circle.CircleNames;
import be.datacoach.network.circle.Circles;
import be.datacoach.practice.joint.Acquainted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Coaches of the own cohorts and networks, as far as this coach may read their names. */
@ApplicationScoped
class CircleMates implements Acquainted {
    @Inject
    private Circles circles;

    @Inject
    private CircleNames names;

    @Override
    public Set<AccountId> of(AccountId coach) {
        return circles.of(coach).stream()
                .flatMap(circle -> names.readBy(coach, circle.key()).stream())
                .map(Account::id)
                .collect(Collectors.toSet());
    }
}
