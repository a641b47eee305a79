package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All networks, and who and what takes part in them. */
@ApplicationScoped
class LearningNetworks {
    private static final String GOING_BY_NAME = " and n.archived = false order by n.name, n.id";
    private static final String OF_COHORT = " where p.network = :network and p.cohort = :cohort";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void remove(NetworkCoach coach) {
        entities.remove(coach);
        entities.flush();
    }

    /** Also one that is over. */
    Optional<LearningNetwork> withUid(String uid) {
        return uid(uid).getResultList().stream().findFirst();
    }

    /** The same, held until the transaction ends. */
    Optional<LearningNetwork> locked(String uid) {
        return uid(uid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<LearningNetwork> uid(String uid) {
        return networks("where n.uid = :uid").setParameter("uid", uid);
    }

    /** Those of these that are going on, by name. */
    List<LearningNetwork> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return networks("where n.id in :ids" + GOING_BY_NAME)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** All that are going on, by name. */
    List<LearningNetwork> going() {
        return networks("where 1 = 1" + GOING_BY_NAME).getResultList();
    }

    /** All there are, those going on first. */
    List<LearningNetwork> all() {
        return networks("order by n.archived, n.name, n.id").getResultList();
    }

    /** Those that this counsellor accompanies, also those that are over, which come last. */
    List<LearningNetwork> accompaniedBy(AccountId counsellor) {
        return networks(
                        "where exists (select c from NetworkCounsellor c where c.network = n.id and c.counsellor = :who)"
                                + " order by n.archived, n.name, n.id")
                .setParameter("who", counsellor)
                .getResultList();
    }

    /** Those going on in which this coach takes part without a cohort, by name. */
    List<LearningNetwork> joinedBy(AccountId coach) {
        return ofCoach(coach, "is not null");
    }

    /** Those going on to which this coach is invited and said nothing yet, by name. */
    List<LearningNetwork> inviting(AccountId coach) {
        return ofCoach(coach, "is null");
    }

    private List<LearningNetwork> ofCoach(AccountId coach, String joined) {
        return networks("where exists (select c from NetworkCoach c where c.network = n.id and c.coach = :coach"
                        + " and c.joinedAt " + joined + ")" + GOING_BY_NAME)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** Those going on in which one of these cohorts takes part, by name. */
    List<LearningNetwork> withCohorts(Collection<CohortId> cohorts) {
        if (cohorts.isEmpty()) return List.of();
        return networks("where exists (select p from NetworkCohort p where p.network = n.id and p.cohort in :cohorts)"
                        + GOING_BY_NAME)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** Those that are over in which this coach takes part alone, or one of these cohorts does; by name. */
    List<LearningNetwork> endedWith(AccountId coach, Collection<CohortId> cohorts) {
        String along = " or exists (select p from NetworkCohort p where p.network = n.id and p.cohort in :cohorts)";
        var query = networks("where n.archived = true and (exists (select c from NetworkCoach c where c.network = n.id"
                        + " and c.coach = :coach and c.joinedAt is not null)"
                        + (cohorts.isEmpty() ? "" : along) + ") order by n.name, n.id")
                .setParameter("coach", coach);
        return (cohorts.isEmpty() ? query : query.setParameter("cohorts", cohorts)).getResultList();
    }

    /** Those going on in which each of these cohorts takes part; one that is in none is not in it. */
    Map<CohortId, List<LearningNetwork>> withEach(Collection<CohortId> cohorts) {
        Map<CohortId, List<LearningNetwork>> each = new HashMap<>();
        each("NetworkCohort", "cohort", "", cohorts)
                .forEach(row -> each.computeIfAbsent((CohortId) row[0], any -> new ArrayList<>())
                        .add((LearningNetwork) row[1]));
        return each;
    }

    /** Those going on in which each of these takes part without a cohort; whoever is in none is not in it. */
    Map<AccountId, List<LearningNetwork>> joinedByEach(Collection<AccountId> coaches) {
        Map<AccountId, List<LearningNetwork>> each = new HashMap<>();
        each("NetworkCoach", "coach", " and p.joinedAt is not null", coaches)
                .forEach(row -> each.computeIfAbsent((AccountId) row[0], any -> new ArrayList<>())
                        .add((LearningNetwork) row[1]));
        return each;
    }

    /** Who or what takes part, with the network. */
    private List<Object[]> each(String part, String who, String taking, Collection<?> all) {
        List<Object[]> rows = new ArrayList<>();
        for (List<?> piece : Bulk.pieces(all)) {
            rows.addAll(entities.createQuery(
                            "select p." + who + ", n from " + part + " p, LearningNetwork n where p.network = n.id"
                                    + " and p." + who + " in :all" + taking + GOING_BY_NAME,
                            Object[].class)
                    .setParameter("all", piece)
                    .getResultList());
        }
        return rows;
    }

    private TypedQuery<LearningNetwork> networks(String where) {
        return entities.createQuery("select n from LearningNetwork n " + where, LearningNetwork.class);
    }

    /** Who accompanies it, who came first before the others. */
    List<AccountId> counsellorsOf(long network) {
        return entities.createQuery(
                        "select c.counsellor from NetworkCounsellor c where c.network = :network order by c.id",
                        AccountId.class)
                .setParameter("network", network)
                .getResultList();
    }

    /** Whether a network that is going on would be left without any counsellor. */
    boolean dependOn(AccountId counsellor) {
        return accompaniedBy(counsellor).stream()
                .anyMatch(network ->
                        !network.isArchived() && counsellorsOf(network.id()).equals(List.of(counsellor)));
    }

    void dismiss(long network, AccountId counsellor) {
        entities.createQuery("delete from NetworkCounsellor c where c.network = :network and c.counsellor = :who")
                .setParameter("network", network)
                .setParameter("who", counsellor)
                .executeUpdate();
    }

    /** The cohorts in these networks, also those that are over; each once, in the order in which they came. */
    Set<CohortId> cohortsIn(Collection<Long> networks) {
        if (networks.isEmpty()) return Set.of();
        return new LinkedHashSet<>(entities.createQuery(
                        "select p.cohort from NetworkCohort p where p.network in :networks order by p.id",
                        CohortId.class)
                .setParameter("networks", networks)
                .getResultList());
    }

    void takeIn(long network, CohortId cohort, Instant now) {
        if (!cohortsIn(List.of(network)).contains(cohort)) add(new NetworkCohort(network, cohort, now));
    }

    void letGo(long network, CohortId cohort) {
        entities.createQuery("delete from NetworkCohort p" + OF_COHORT)
                .setParameter("network", network)
                .setParameter("cohort", cohort)
                .executeUpdate();
    }

    /** Invited or taking part, in the order in which they were invited. */
    List<NetworkCoach> coachesOf(long network) {
        return entities.createQuery(
                        "select c from NetworkCoach c where c.network = :network order by c.id", NetworkCoach.class)
                .setParameter("network", network)
                .getResultList();
    }

    Optional<NetworkCoach> coach(long network, AccountId coach) {
        return coachesOf(network).stream()
                .filter(one -> one.coach().equals(coach))
                .findFirst();
    }

    /** A cohort that went on in another takes part wherever it did. */
    void goOn(CohortId from, CohortId into, Instant now) {
        for (LearningNetwork network : everyOneWith(from)) {
            takeIn(network.id(), into, now);
            letGo(network.id(), from);
        }
    }

    /** In which this cohort takes part, going on or over. */
    List<LearningNetwork> everyOneWith(CohortId cohort) {
        return networks("where exists (select p from NetworkCohort p where p.network = n.id and p.cohort = :cohort)")
                .setParameter("cohort", cohort)
                .getResultList();
    }
}
