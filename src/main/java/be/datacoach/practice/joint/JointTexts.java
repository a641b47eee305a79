package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every text that makers saved, field by field, and what waits for a choice of theirs. */
@ApplicationScoped
class JointTexts {
    private static final String NEWEST =
            "select t from JointText t where t.work = :work and t.number <= :number and not exists"
                    + " (select n from JointText n where n.work = t.work and n.field = t.field and n.number <= :number"
                    + " and n.number > t.number) order by t.field";

    /** Of one field, author and day in UTC, all but the last. */
    private static final String IN_BETWEEN =
            "select t.id from joint_text t where t.written_at < ?1 and exists (select 1 from joint_text n"
                    + " where n.work_id = t.work_id and n.field = t.field and n.number > t.number"
                    + " and cast(n.written_at as date) = cast(t.written_at as date)"
                    + " and (n.author_id = t.author_id or (n.author_id is null and t.author_id is null)))";

    /** In pieces, looked up first: so nobody who writes meanwhile waits. */
    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** What each field says now; one that nobody wrote in is not in it. */
    List<JointText> now(JointWork work) {
        return at(work, work.number());
    }

    /** What each field said when this was the newest number. */
    List<JointText> at(JointWork work, int number) {
        return entities.createQuery(NEWEST, JointText.class)
                .setParameter("work", work.id())
                .setParameter("number", number)
                .getResultList();
    }

    static Map<String, String> words(List<JointText> texts) {
        return texts.stream().collect(Collectors.toMap(JointText::field, JointText::words));
    }

    /** What one field said then. */
    String at(JointWork work, String field, int number) {
        return entities.createQuery(
                        "select t from JointText t where t.work = :work and t.field = :field and t.number <= :number"
                                + " order by t.number desc",
                        JointText.class)
                .setParameter("work", work.id())
                .setParameter("field", field)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(JointText::words)
                .orElse("");
    }

    /** The oldest first. */
    List<JointText> all(JointWork work) {
        return entities.createQuery(
                        "select t from JointText t where t.work = :work order by t.number, t.field", JointText.class)
                .setParameter("work", work.id())
                .getResultList();
    }

    boolean isKnown(JointWork work, UUID key) {
        return !entities.createQuery(
                        "select t.id from JointText t where t.work = :work and t.sendKey = :key", Long.class)
                .setParameter("work", work.id())
                .setParameter("key", key.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(JointText.Save save, Map<String, String> texts) {
        texts.forEach((field, words) -> entities.persist(new JointText(save, field, words)));
        entities.flush();
    }

    /** Removes what somebody wrote in between before this moment. @return how many texts went */
    long thin(Instant before) {
        long gone = 0;
        for (List<Long> some = between(before); !some.isEmpty(); some = between(before)) {
            gone += entities.createQuery("delete from JointText t where t.id in :some")
                    .setParameter("some", some)
                    .executeUpdate();
        }
        return gone;
    }

    private List<Long> between(Instant before) {
        List<?> found = entities.createNativeQuery(IN_BETWEEN)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .setMaxResults(AT_ONCE)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** What waits for a choice of this maker. */
    List<JointClash> clashes(JointWork work, AccountId maker) {
        TypedQuery<JointClash> query = entities.createQuery(
                "select c from JointClash c where c.work = :work and c.account = :account order by c.id",
                JointClash.class);
        return query.setParameter("work", work.id())
                .setParameter("account", maker)
                .getResultList();
    }

    /** The same words in the same field wait once. */
    void keep(JointWork work, AccountId maker, FieldMerge.Clash clash, Instant now) {
        boolean waits = clashes(work, maker).stream()
                .anyMatch(other ->
                        other.field().equals(clash.field()) && other.mine().equals(clash.mine()));
        if (!waits) {
            entities.persist(new JointClash(work, maker, clash, now));
            entities.flush();
        }
    }

    void settle(JointWork work, AccountId maker, Set<String> uids) {
        clashes(work, maker).stream().filter(one -> uids.contains(one.uid())).forEach(entities::remove);
        entities.flush();
    }

    /** Of these fields what they say now, an empty text for one that nobody wrote in. */
    static Map<String, String> complete(Map<String, String> words, List<String> fields) {
        Map<String, String> all = new HashMap<>();
        fields.forEach(field -> all.put(field, words.getOrDefault(field, "")));
        return all;
    }
}
