package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.cohort.Counsellors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which circles somebody is in, who accompanies them, and who takes part. It answers whoever asks: whether a person may know is
 * for the use case that asks to say. Asked at every look, so that who leaves sees nothing from then on.
 *
 * <p>A circle that is over is none: nobody is in it. Whose names somebody may read is for {@link CircleNames}.
 */
@ApplicationScoped
public class Circles {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Parts parts;

    @Inject
    private Accounts accounts;

    /** What is kept of networks. */
    @Dependent
    static class Parts {
        @Inject
        private LearningNetworks networks;

        @Inject
        private NetworkLinks links;
    }

    /** The one with this uid, or the cohort in which that goes on; nothing for one that is over. */
    public Optional<Circle> withUid(String uid) {
        Optional<Circle> cohort =
                cohorts.withUid(uid).filter(one -> !one.isArchived()).map(Circle::of);
        return cohort.or(() -> network(uid).map(Circle::of));
    }

    /** In which a coach takes part: the own cohorts, then the networks, alone or with a cohort; each by name. */
    public List<Circle> of(AccountId coach) {
        List<Cohort> own = cohorts.ofCoach(coach);
        Set<LearningNetwork> networks = new LinkedHashSet<>(
                parts.networks.withCohorts(own.stream().map(Cohort::id).toList()));
        networks.addAll(parts.networks.joinedBy(coach));
        return all(own, networks);
    }

    /** The uids of those in which each of these takes part, in as many queries for one as for many; empty for who is in none. */
    public Map<AccountId, Set<String>> uidsOf(Collection<AccountId> coaches) {
        Map<AccountId, List<Cohort>> own = cohorts.ofCoaches(coaches);
        Map<CohortId, List<LearningNetwork>> along = parts.networks.withEach(
                own.values().stream().flatMap(List::stream).map(Cohort::id).collect(Collectors.toSet()));
        Map<AccountId, List<LearningNetwork>> alone = parts.networks.joinedByEach(coaches);
        Map<AccountId, Set<String>> uids = new HashMap<>();
        for (AccountId coach : coaches) {
            Set<String> all = new HashSet<>();
            for (Cohort cohort : own.getOrDefault(coach, List.of())) {
                all.add(cohort.uid());
                along.getOrDefault(cohort.id(), List.of()).forEach(network -> all.add(network.uid()));
            }
            alone.getOrDefault(coach, List.of()).forEach(network -> all.add(network.uid()));
            uids.put(coach, all);
        }
        return uids;
    }

    /** Which a counsellor accompanies: cohorts, then networks; each by name. */
    public List<Circle> accompaniedBy(AccountId counsellor) {
        return all(
                cohorts.accompaniedBy(counsellor),
                parts.networks.accompaniedBy(counsellor).stream()
                        .filter(network -> !network.isArchived())
                        .toList());
    }

    /** Who accompanies it; all may the same. */
    public List<AccountId> counsellorsOf(CircleKey circle) {
        Optional<CohortId> cohort = cohort(circle);
        return cohort.isPresent()
                ? counsellors.of(cohort.get())
                : network(circle)
                        .map(network -> parts.networks.counsellorsOf(network.id()))
                        .orElse(List.of());
    }

    /** Who takes part now with an account that is open, each once. Without who accompanies it. */
    public List<AccountId> membersOf(CircleKey circle) {
        Set<AccountId> members = new LinkedHashSet<>();
        Optional<LearningNetwork> network = network(circle);
        cohortsIn(circle).forEach(cohort -> members.addAll(cohorts.membersOf(cohort)));
        network.ifPresent(one -> parts.networks.coachesOf(one.id()).stream()
                .filter(NetworkCoach::takesPart)
                .map(NetworkCoach::coach)
                .forEach(members::add));
        return accounts.withIds(members).stream()
                .filter(Account::isActive)
                .map(Account::id)
                .toList();
    }

    /** Whether somebody takes part in it now. */
    public boolean holds(CircleKey circle, AccountId coach) {
        return of(coach).stream().anyMatch(one -> one.key().equals(circle));
    }

    /** Whether somebody accompanies it now. */
    public boolean accompanies(AccountId counsellor, CircleKey circle) {
        return counsellorsOf(circle).contains(counsellor);
    }

    /**
     * All circles that share with this one what is shared as widely as that: itself, the networks of its tree, and the cohorts in
     * those. Who shares with whom goes both ways. Empty for one that is over.
     */
    public Set<CircleKey> connectedWith(CircleKey circle) {
        Optional<CohortId> cohort = cohort(circle);
        List<LearningNetwork> own = cohort.isPresent()
                ? parts.networks.withCohorts(List.of(cohort.get()))
                : network(circle).stream().toList();
        Set<CircleKey> all = new HashSet<>();
        if (cohort.isPresent() || !own.isEmpty()) all.add(circle);
        Set<Long> tree = parts.links
                .forest()
                .treesOf(own.stream().map(LearningNetwork::id).toList());
        List<LearningNetwork> going = parts.networks.withIds(tree);
        going.forEach(network -> all.add(network.key()));
        going(parts.networks.cohortsIn(going.stream().map(LearningNetwork::id).toList()))
                .forEach(one -> all.add(Circle.of(one).key()));
        return all;
    }

    /** Whatever is connected with a circle that somebody takes part in or accompanies. */
    public Set<CircleKey> withinReachOf(AccountId somebody) {
        Set<CircleKey> all = new HashSet<>();
        Stream.concat(of(somebody).stream(), accompaniedBy(somebody).stream())
                .forEach(circle -> all.addAll(connectedWith(circle.key())));
        return all;
    }

    /** The cohorts by which people come into it, as far as they are going on: a cohort itself, or those in a network. */
    List<CohortId> cohortsIn(CircleKey circle) {
        Optional<CohortId> cohort = cohort(circle);
        if (cohort.isPresent()) return List.of(cohort.get());
        return network(circle)
                .map(network -> going(parts.networks.cohortsIn(List.of(network.id()))))
                .orElse(List.of())
                .stream()
                .map(Cohort::id)
                .toList();
    }

    private List<Cohort> going(Collection<CohortId> ids) {
        return cohorts.withIds(ids).stream()
                .filter(cohort -> !cohort.isArchived())
                .toList();
    }

    private Optional<CohortId> cohort(CircleKey circle) {
        return circle.kind() == CircleKey.Kind.COHORT
                ? cohorts.withUid(circle.uid())
                        .filter(cohort -> !cohort.isArchived())
                        .map(Cohort::id)
                : Optional.empty();
    }

    private Optional<LearningNetwork> network(CircleKey circle) {
        return circle.kind() == CircleKey.Kind.NETWORK ? network(circle.uid()) : Optional.empty();
    }

    private Optional<LearningNetwork> network(String uid) {
        return parts.networks.withUid(uid).filter(network -> !network.isArchived());
    }

    private static List<Circle> all(Collection<Cohort> cohorts, Collection<LearningNetwork> networks) {
        List<Circle> all = new ArrayList<>();
        cohorts.forEach(cohort -> all.add(Circle.of(cohort)));
        networks.forEach(network -> all.add(Circle.of(network)));
        return all;
    }
}
