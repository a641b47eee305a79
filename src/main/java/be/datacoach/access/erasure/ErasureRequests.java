package be.datacoach.access.erasure;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who waits to be erased. */
@ApplicationScoped
class ErasureRequests {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(ErasureRequest request) {
        entities.persist(request);
    }

    void remove(ErasureRequest request) {
        entities.remove(request);
    }

    Optional<ErasureRequest> of(AccountId account) {
        return entities.createQuery("select r from ErasureRequest r where r.account = :account", ErasureRequest.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Nobody takes it back or finishes it meanwhile. */
    Optional<ErasureRequest> lock(String uid) {
        return entities.createQuery("select r from ErasureRequest r where r.uid = :uid", ErasureRequest.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The one that is due first comes first. */
    List<ErasureRequest> all(int most) {
        return entities.createQuery("select r from ErasureRequest r order by r.dueAt, r.id", ErasureRequest.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Late ones of which nobody was told since. */
    List<ErasureRequest> lateAndUntold(Instant now, Instant since) {
        return entities.createQuery(
                        "select r from ErasureRequest r where r.dueAt <= :now and (r.toldAt is null or r.toldAt <= :since)"
                                + " order by r.dueAt, r.id",
                        ErasureRequest.class)
                .setParameter("now", now)
                .setParameter("since", since)
                .getResultList();
    }
}
