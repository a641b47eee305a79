package be.datacoach.access.link;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The links that were made. */
@ApplicationScoped
class AccessLinks {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(AccessLink link) {
        entities.persist(link);
    }

    /** Many at once, each in place of those that the same person has; none of them is managed afterwards. */
    void replaceAll(List<AccessLink> fresh, Instant now) {
        Bulk.write(
                entities,
                "update access_link set ended_at = ?, version = version + 1 where account_id = ? and ended_at is null",
                fresh.stream().map(link -> List.of(now, link.account().value())).toList());
        Bulk.write(
                entities,
                "insert into access_link (account_id, kind, digest, asked_from, made_at, expires_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                fresh.stream().map(AccessLink::row).toList());
    }

    Optional<AccessLink> of(LinkToken token) {
        return found(token, LockModeType.NONE);
    }

    /** Held until the transaction ends, so that two who use it at once wait for one another. */
    Optional<AccessLink> locked(LinkToken token) {
        return found(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<AccessLink> found(LinkToken token, LockModeType lock) {
        if (!token.isWellFormed()) return Optional.empty();
        return entities
                .createQuery("select l from AccessLink l where l.digest = :digest", AccessLink.class)
                .setParameter("digest", token.digest())
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those that have not ended, the newest first. */
    List<AccessLink> goingOn(AccountId account) {
        return entities.createQuery(
                        "select l from AccessLink l where l.account = :account and l.endedAt is null"
                                + " order by l.id desc",
                        AccessLink.class)
                .setParameter("account", account)
                .getResultList();
    }

    long askedOfSince(AccountId account, Instant since) {
        return entities.createQuery(
                        "select count(l) from AccessLink l where l.account = :account and l.kind = :kind"
                                + " and l.madeAt > :since",
                        Long.class)
                .setParameter("account", account)
                .setParameter("kind", AccessLink.Kind.FORGOTTEN)
                .setParameter("since", since)
                .getSingleResult();
    }

    long askedFromSince(String address, Instant since) {
        return entities.createQuery(
                        "select count(l) from AccessLink l where l.askedFrom = :address and l.madeAt > :since",
                        Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }
}
