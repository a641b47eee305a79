package be.datacoach.access.audit;

import be.datacoach.access.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The entries of the audit trail, and its chain. */
@ApplicationScoped
class Entries {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    List<AuditEntry> matching(AuditSearch search, int from, int most) {
        String query = "select e" + condition(search) + " order by e.id desc";
        return with(search, entities.createQuery(query, AuditEntry.class))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long count(AuditSearch search) {
        return with(search, entities.createQuery("select count(e)" + condition(search), Long.class))
                .getSingleResult();
    }

    private static String condition(AuditSearch search) {
        // Only what is asked: without a period, the database goes along the primary key and is done after a page.
        String condition = " from AuditEntry e where e.id > 0";
        if (search.from().isPresent()) condition += " and e.occurredAt >= :from";
        if (search.to().isPresent()) condition += " and e.occurredAt < :to";
        if (!search.act().isEmpty()) condition += " and e.action = :act";
        if (search.people().isPresent()) condition += " and (e.actor in :people or e.subject in :people)";
        return condition;
    }

    private static <T> TypedQuery<T> with(AuditSearch search, TypedQuery<T> query) {
        search.from().ifPresent(moment -> query.setParameter("from", moment));
        search.to().ifPresent(moment -> query.setParameter("to", moment));
        if (!search.act().isEmpty()) query.setParameter("act", search.act());
        search.people().ifPresent(uids -> query.setParameter("people", uids));
        return query;
    }

    List<String> acts() {
        return entities.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class)
                .getResultList();
    }

    /** The chain, which nobody else changes until the transaction ends. */
    AuditChain lockedChain() {
        return entities.find(AuditChain.class, AuditChain.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    AuditChain chain() {
        return entities.find(AuditChain.class, AuditChain.ONLY);
    }

    List<AuditEntry> unsealed(int most) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.sealNumber is null order by e.id", AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Sealed ones, in the order of the chain. */
    List<AuditEntry> sealedAfter(long number, int most) {
        List<AuditEntry> found = entities.createQuery(
                        "select e from AuditEntry e where e.sealNumber > :number order by e.sealNumber",
                        AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
        entities.clear();
        return found;
    }

    /** The last of those at the beginning of the chain that are all older than this. */
    Optional<AuditEntry> lastBefore(Instant moment) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.sealNumber < (select coalesce(min(n.sealNumber), 0)"
                                + " from AuditEntry n where n.occurredAt >= :moment) order by e.sealNumber desc",
                        AuditEntry.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void forgetUpTo(long number) {
        entities.createQuery("delete from AuditEntry e where e.sealNumber <= :number")
                .setParameter("number", number)
                .executeUpdate();
    }
}
