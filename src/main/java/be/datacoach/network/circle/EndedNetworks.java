package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Networks that are over. Who was in one, or accompanied it, reads what was written there; nobody writes, and for anybody else it
 * does not exist. To every other feature it is no circle any more: see {@link Circles}.
 */
@ApplicationScoped
public class EndedNetworks {
    @Inject
    private LearningNetworks networks;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    public Optional<Circle> withUid(String uid) {
        return network(uid).map(Circle::of);
    }

    /** Those that a coach was in when they ended, by name. */
    public List<Circle> of(AccountId coach) {
        return networks.endedWith(coach, cohorts.everOf(coach)).stream()
                .map(Circle::of)
                .toList();
    }

    /** Nothing for one that is going on. */
    public Optional<Company> company(String uid) {
        return network(uid).map(this::company);
    }

    private Company company(LearningNetwork network) {
        Set<CohortId> along = networks.cohortsIn(List.of(network.id()));
        Set<AccountId> members = new LinkedHashSet<>();
        along.forEach(cohort -> members.addAll(cohorts.membersOf(cohort)));
        networks.coachesOf(network.id()).stream()
                .filter(NetworkCoach::takesPart)
                .map(NetworkCoach::coach)
                .forEach(members::add);
        return new Company(
                accounts.withIds(members).stream()
                        .filter(Account::isActive)
                        .map(Account::id)
                        .toList(),
                networks.counsellorsOf(network.id()),
                List.copyOf(along));
    }

    private Optional<LearningNetwork> network(String uid) {
        return networks.withUid(uid).filter(LearningNetwork::isArchived);
    }
}
