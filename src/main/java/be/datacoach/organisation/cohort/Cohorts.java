package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import be.datacoach.platform.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All cohorts, and who takes part. */
@ApplicationScoped
public class Cohorts {
    private static final String MATCHING =
            " from Cohort c where c.mergedInto is null and lower(c.name) like :text escape '!'";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Cohort cohort) {
        entities.persist(cohort);
        entities.flush();
    }

    /** The one with this uid, or the one in which that goes on. */
    public Optional<Cohort> withUid(String uid) {
        return uid(uid).getResultList().stream().findFirst().map(this::whereItGoesOn);
    }

    /**
     * The same, and holds it until the transaction ends, so that nobody joins while something is done for all members.
     * Begin the transaction with it.
     */
    public Optional<Cohort> locked(String uid) {
        return exactly(uid)
                .map(found -> found.mergedInto()
                        .map(id -> entities.find(Cohort.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                        .orElse(found));
    }

    /** The one with this uid and no other, merged or not; holds it as {@link #locked} does. */
    public Optional<Cohort> exactly(String uid) {
        return uid(uid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<Cohort> uid(String uid) {
        return entities.createQuery("select c from Cohort c where c.uid = :uid", Cohort.class)
                .setParameter("uid", uid);
    }

    /** Whoever is merged points at one that is not. */
    Cohort whereItGoesOn(Cohort cohort) {
        return cohort.mergedInto().flatMap(this::withId).orElse(cohort);
    }

    /** Those that go on with one of these uids, or names whatever their capitals. */
    public List<Cohort> having(Collection<String> uids, Collection<String> names) {
        Set<Cohort> found = new LinkedHashSet<>();
        for (List<String> piece : Bulk.pieces(uids)) {
            found.addAll(entities.createQuery("select c from Cohort c where c.uid in :uids", Cohort.class)
                    .setParameter("uids", piece)
                    .getResultList());
        }
        for (List<String> piece : Bulk.pieces(names)) {
            found.addAll(entities.createQuery(
                            "select c from Cohort c where c.archived = false and lower(c.name) in :names", Cohort.class)
                    .setParameter(
                            "names", piece.stream().map(String::toLowerCase).toList())
                    .getResultList());
        }
        return List.copyOf(found);
    }

    /** The one with this id, also when it was merged. */
    public Optional<Cohort> withId(CohortId id) {
        return Optional.ofNullable(entities.find(Cohort.class, id.value()));
    }

    /** Those with these ids, by name, also archived or merged. */
    public List<Cohort> withIds(Collection<CohortId> ids) {
        List<Cohort> found = new ArrayList<>();
        for (List<Long> piece :
                Bulk.pieces(ids.stream().map(CohortId::value).distinct().toList())) {
            found.addAll(entities.createQuery(
                            "select c from Cohort c where c.id in :ids order by c.name, c.id", Cohort.class)
                    .setParameter("ids", piece)
                    .getResultList());
        }
        return found;
    }

    /** Those this counsellor accompanies now, by name. */
    public List<Cohort> accompaniedBy(AccountId counsellor) {
        return entities.createQuery(
                        "select c from Cohort c, Accompanying a where a.cohort = c.id and a.counsellor = :counsellor"
                                + " and c.archived = false order by c.name, c.id",
                        Cohort.class)
                .setParameter("counsellor", counsellor)
                .getResultList();
    }

    /** Whether a cohort that is going on would be left without any counsellor. */
    public boolean dependOn(AccountId counsellor) {
        return entities.createQuery(
                                "select count(c) from Cohort c, Accompanying a where a.cohort = c.id"
                                        + " and a.counsellor = :counsellor and c.archived = false and not exists"
                                        + " (select o from Accompanying o where o.cohort = c.id and o.counsellor <> :counsellor)",
                                Long.class)
                        .setParameter("counsellor", counsellor)
                        .getSingleResult()
                > 0;
    }

    /** Those this coach takes part in now, by name. */
    public List<Cohort> ofCoach(AccountId coach) {
        return ofCoaches(List.of(coach)).getOrDefault(coach, List.of());
    }

    /** The ids of all that have this coach for a member, also of those that are over. */
    public List<CohortId> everOf(AccountId coach) {
        return entities.createQuery("select m.cohort from CohortMember m where m.coach = :coach", CohortId.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** Those that each of these takes part in now, by name; whoever is in none is not in it. */
    public Map<AccountId, List<Cohort>> ofCoaches(Collection<AccountId> coaches) {
        Map<AccountId, List<Cohort>> each = new HashMap<>();
        for (List<AccountId> piece : Bulk.pieces(coaches)) {
            entities.createQuery(
                            "select m.coach, c from Cohort c, CohortMember m where m.cohort = c.id and m.coach in :coaches"
                                    + " and c.archived = false order by c.name, c.id",
                            Object[].class)
                    .setParameter("coaches", piece)
                    .getResultList()
                    .forEach(row -> each.computeIfAbsent((AccountId) row[0], any -> new ArrayList<>())
                            .add((Cohort) row[1]));
        }
        return each;
    }

    /** Whether this counsellor accompanies a cohort, not over yet, that this coach takes part in. */
    public boolean accompanies(AccountId counsellor, AccountId coach) {
        return entities.createQuery(
                                "select count(c) from Cohort c, CohortMember m, Accompanying a where m.cohort = c.id"
                                        + " and a.cohort = c.id and m.coach = :coach and a.counsellor = :counsellor"
                                        + " and c.archived = false",
                                Long.class)
                        .setParameter("coach", coach)
                        .setParameter("counsellor", counsellor)
                        .getSingleResult()
                > 0;
    }

    /** The uids of the cohorts of each of these, also of those that are over; whoever is in none is not in it. */
    public Map<AccountId, Set<String>> uidsOf(Collection<AccountId> coaches) {
        Map<AccountId, Set<String>> uids = new HashMap<>();
        for (List<AccountId> piece : Bulk.pieces(coaches)) {
            entities.createQuery(
                            "select m.coach, c.uid from CohortMember m, Cohort c where m.cohort = c.id"
                                    + " and m.coach in :coaches",
                            Object[].class)
                    .setParameter("coaches", piece)
                    .getResultList()
                    .forEach(row -> uids.computeIfAbsent((AccountId) row[0], any -> new HashSet<>())
                            .add((String) row[1]));
        }
        return uids;
    }

    /** Of everybody who takes part in one: the cohort that they joined last. */
    public Map<AccountId, CohortId> newestOfEverybody() {
        Map<AccountId, CohortId> newest = new HashMap<>();
        entities.createQuery("select m.coach, m.cohort from CohortMember m order by m.since, m.id", Object[].class)
                .getResultStream()
                .forEach(row -> newest.put((AccountId) row[0], (CohortId) row[1]));
        return newest;
    }

    public List<AccountId> membersOf(CohortId cohort) {
        return entities.createQuery(
                        "select m.coach from CohortMember m where m.cohort = :cohort order by m.since, m.id",
                        AccountId.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** How many take part in each of these; a cohort of nobody is not in it. */
    public Map<CohortId, Long> sizesOf(Collection<CohortId> cohorts) {
        Map<CohortId, Long> sizes = new HashMap<>();
        if (!cohorts.isEmpty()) {
            entities.createQuery(
                            "select m.cohort, count(m) from CohortMember m where m.cohort in :cohorts group by m.cohort",
                            Object[].class)
                    .setParameter("cohorts", cohorts)
                    .getResultList()
                    .forEach(row -> sizes.put((CohortId) row[0], (Long) row[1]));
        }
        return sizes;
    }

    /** Twice is once; whether this was the first time. */
    boolean join(CohortId cohort, AccountId coach, Instant since) {
        if (membersOf(cohort).contains(coach)) {
            return false;
        }
        entities.persist(new CohortMember(cohort, coach, since));
        return true;
    }

    void leave(CohortId cohort, AccountId coach) {
        entities.createQuery("delete from CohortMember m where m.cohort = :cohort and m.coach = :coach")
                .setParameter("cohort", cohort)
                .setParameter("coach", coach)
                .executeUpdate();
    }

    /** Those whose name holds this text: those going on before those archived, then by name. */
    public List<Cohort> matching(String text, int from, int most) {
        return entities.createQuery("select c" + MATCHING + " order by c.archived, c.name, c.id", Cohort.class)
                .setParameter("text", SearchText.pattern(text))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    public long countMatching(String text) {
        return entities.createQuery("select count(c)" + MATCHING, Long.class)
                .setParameter("text", SearchText.pattern(text))
                .getSingleResult();
    }
}
