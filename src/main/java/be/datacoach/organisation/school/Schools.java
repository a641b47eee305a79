package be.datacoach.organisation.school;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import be.datacoach.platform.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

/** All schools, and who coaches where. */
@ApplicationScoped
public class Schools {
    private static final String MATCHING = " from School s where lower(s.name) like :text escape '!'";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(School school) {
        entities.persist(school);
        entities.flush();
    }

    public Optional<School> withUid(String uid) {
        return entities
                .createQuery("select s from School s where s.uid = :uid", School.class)
                .setParameter("uid", uid)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The same, and holds it until the transaction ends, so that nobody begins there meanwhile. Begin with it. */
    public Optional<School> locked(String uid) {
        return entities
                .createQuery("select s from School s where s.uid = :uid", School.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<School> withId(SchoolId id) {
        return Optional.ofNullable(entities.find(School.class, id.value()));
    }

    /** Those with one of these uids or keys; and those that are going on with one of these names, whatever the capitals. */
    public List<School> having(Collection<String> uidsOrKeys, Collection<String> names) {
        Set<School> found = new LinkedHashSet<>();
        for (List<String> piece : Bulk.pieces(uidsOrKeys)) {
            found.addAll(entities.createQuery(
                            "select s from School s where s.uid in :keys or s.externalId in :keys", School.class)
                    .setParameter("keys", piece)
                    .getResultList());
        }
        for (List<String> piece : Bulk.pieces(names)) {
            found.addAll(entities.createQuery(
                            "select s from School s where s.archived = false and lower(s.name) in :names", School.class)
                    .setParameter(
                            "names", piece.stream().map(String::toLowerCase).toList())
                    .getResultList());
        }
        return List.copyOf(found);
    }

    /** Where this coach works, the longest first. */
    public List<School> ofCoach(AccountId coach) {
        return entities.createQuery(
                        "select s from School s, CoachAtSchool c where c.school = s.id and c.coach = :coach"
                                + " order by c.since, c.id",
                        School.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** Where each of these coaches works, the longest first; whoever works nowhere is not in it. */
    public Map<AccountId, List<SchoolId>> ofCoaches(Collection<AccountId> coaches) {
        Map<AccountId, List<SchoolId>> schools = new HashMap<>();
        if (!coaches.isEmpty()) {
            entities.createQuery(
                            "select c.coach, c.school from CoachAtSchool c where c.coach in :coaches"
                                    + " order by c.since, c.id",
                            Object[].class)
                    .setParameter("coaches", coaches)
                    .getResultList()
                    .forEach(row -> schools.computeIfAbsent((AccountId) row[0], any -> new ArrayList<>())
                            .add((SchoolId) row[1]));
        }
        return schools;
    }

    /** Where everybody works who does, the longest first. */
    public Map<AccountId, List<SchoolId>> ofEverybody() {
        Map<AccountId, List<SchoolId>> schools = new HashMap<>();
        entities.createQuery("select c.coach, c.school from CoachAtSchool c order by c.since, c.id", Object[].class)
                .getResultStream()
                .forEach(row -> schools.computeIfAbsent((AccountId) row[0], any -> new ArrayList<>())
                        .add((SchoolId) row[1]));
        return schools;
    }

    /** The uids of the schools of each of these; whoever works nowhere is not in it. */
    public Map<AccountId, Set<String>> uidsOf(Collection<AccountId> coaches) {
        Map<AccountId, Set<String>> uids = new HashMap<>();
        for (List<AccountId> piece : Bulk.pieces(coaches)) {
            entities.createQuery(
                            "select c.coach, s.uid from CoachAtSchool c, School s where s.id = c.school"
                                    + " and c.coach in :coaches",
                            Object[].class)
                    .setParameter("coaches", piece)
                    .getResultList()
                    .forEach(row -> uids.computeIfAbsent((AccountId) row[0], any -> new HashSet<>())
                            .add((String) row[1]));
        }
        return uids;
    }

    /** Who coaches at this school. */
    public List<AccountId> coachesOf(SchoolId school) {
        return entities.createQuery(
                        "select c.coach from CoachAtSchool c where c.school = :school order by c.since, c.id",
                        AccountId.class)
                .setParameter("school", school)
                .getResultList();
    }

    /** Twice is once. */
    void appoint(AccountId coach, SchoolId school, Instant since) {
        if (!coachesOf(school).contains(coach)) {
            entities.persist(new CoachAtSchool(coach, school, since));
        }
    }

    void dismiss(AccountId coach, SchoolId school) {
        entities.createQuery("delete from CoachAtSchool c where c.coach = :coach and c.school = :school")
                .setParameter("coach", coach)
                .setParameter("school", school)
                .executeUpdate();
    }

    /** Those whose name holds this text: those going on before those archived, then by name. */
    public List<School> matching(String text, int from, int most) {
        return entities.createQuery("select s" + MATCHING + " order by s.archived, s.name, s.id", School.class)
                .setParameter("text", SearchText.pattern(text))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    public long countMatching(String text) {
        return entities.createQuery("select count(s)" + MATCHING, Long.class)
                .setParameter("text", SearchText.pattern(text))
                .getSingleResult();
    }
}
