package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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

    private List<LearningNetwork> everyOneWith(CohortId cohort) {
        return networks("where exists (select p from NetworkCohort p where p.network = n.id and p.cohort = :cohort)")
                .setParameter("cohort", cohort)
                .getResultList();
    }
}
