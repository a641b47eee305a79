package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Sight;
import be.datacoach.network.circle.NetworkPicture.Named;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A counsellor reads the own networks, and who is in one. */
@ApplicationScoped
public class ReadNetwork {
    @Inject
    private CurrentUser user;

    @Inject
    private NetworkSight sight;

    @Inject
    private LearningNetworks networks;

    @Inject
    private Known known;

    /** People and cohorts, of which this counsellor may choose. */
    @Dependent
    static class Known {
        @Inject
        private Sight sight;

        @Inject
        private Cohorts cohorts;

        @Inject
        private Accounts accounts;
    }

    /** Those that are over come last. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public List<NetworkPicture.Row> own() {
        return networks.accompaniedBy(user.id()).stream()
                .map(network ->
                        new NetworkPicture.Row(network.uid(), network.name(), network.worksOn(), network.isArchived()))
                .toList();
    }

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public NetworkPicture one(String uid) {
        LearningNetwork network = sight.own(uid);
        Set<CohortId> cohorts = networks.cohortsIn(List.of(network.id()));
        List<NetworkCoach> coaches = networks.coachesOf(network.id());
        List<AccountId> counsellors = networks.counsellorsOf(network.id());
        return new NetworkPicture(
                new NetworkPicture.Row(uid, network.name(), network.worksOn(), network.isArchived()),
                known.cohorts.withIds(cohorts).stream()
                        .filter(cohort -> !cohort.isArchived())
                        .map(ReadNetwork::named)
                        .toList(),
                people(ids(coaches, true)),
                people(ids(coaches, false)),
                people(counsellors),
                choice(cohorts, coaches, counsellors));
    }

    private NetworkPicture.Choice choice(
            Set<CohortId> cohorts, List<NetworkCoach> coaches, List<AccountId> counsellors) {
        Set<AccountId> present =
                new HashSet<>(coaches.stream().map(NetworkCoach::coach).toList());
        return new NetworkPicture.Choice(
                known.sight.own().stream()
                        .filter(cohort -> !cohorts.contains(cohort.id()))
                        .map(ReadNetwork::named)
                        .toList(),
                known.sight.everybody().values().stream()
                        .filter(coach -> !present.contains(coach.id()))
                        .map(ReadNetwork::named)
                        .toList(),
                known.accounts.withRole(Role.COUNSELLOR).stream()
                        .filter(other -> !counsellors.contains(other.id()))
                        .map(ReadNetwork::named)
                        .toList());
    }

    private static List<AccountId> ids(List<NetworkCoach> coaches, boolean takingPart) {
        return coaches.stream()
                .filter(coach -> coach.takesPart() == takingPart)
                .map(NetworkCoach::coach)
                .toList();
    }

    private List<Named> people(Collection<AccountId> ids) {
        return known.accounts.withIds(ids).stream().map(ReadNetwork::named).toList();
    }

    private static Named named(Account account) {
        return new Named(account.uid(), account.displayName());
    }

    private static Named named(Cohort cohort) {
        return new Named(cohort.uid(), cohort.name());
    }
}
