package be.datacoach.access.audit;

import be.datacoach.access.AuditEntry;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of the audit trail, and its chain. */
@ApplicationScoped
class Entries {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    Page<AuditEntry> matching(AuditSearch search, int page, int size) {
        // Only what is asked: without a period, the database goes along the primary key and is done after a page.
        Listing listing = Listing.of("AuditEntry", "e");
        search.from().ifPresent(moment -> listing.where("e.occurredAt >= :from", "from", moment));
        search.to().ifPresent(moment -> listing.where("e.occurredAt < :to", "to", moment));
        if (!search.act().isEmpty()) listing.where("e.action = :act", "act", search.act());
        search.people().ifPresent(uids -> listing.where("e.actor in :people or e.subject in :people", "people", uids));
        String order = search.sorting().by(Map.of("when", "e.occurredAt"), "e.id", "e.id desc");
        return listing.page(entities, AuditEntry.class, order, page, size);
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

    int forgetUpTo(long number) {
        return entities.createQuery("delete from AuditEntry e where e.sealNumber <= :number")
                .setParameter("number", number)
                .executeUpdate();
    }
}
