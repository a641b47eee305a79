package be.datacoach.access.correction;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What people want put right. */
@ApplicationScoped
class CorrectionRequests {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(CorrectionRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** The newest first. */
    List<CorrectionRequest> of(AccountId account, int most) {
        return entities.createQuery(
                        "select r from CorrectionRequest r where r.account = :account order by r.id desc",
                        CorrectionRequest.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<CorrectionRequest> withUid(String uid) {
        return entities.createQuery("select r from CorrectionRequest r where r.uid = :uid", CorrectionRequest.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
    }

    /** Two who answer at once wait for each other. */
    Optional<CorrectionRequest> lock(String uid) {
        return entities.createQuery("select r from CorrectionRequest r where r.uid = :uid", CorrectionRequest.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The one that waits longest first. */
    List<CorrectionRequest> open(int most) {
        return entities.createQuery(
                        "select r from CorrectionRequest r where r.answeredAt is null order by r.id",
                        CorrectionRequest.class)
                .setMaxResults(most)
                .getResultList();
    }

    long countOpen() {
        return entities.createQuery("select count(r) from CorrectionRequest r where r.answeredAt is null", Long.class)
                .getSingleResult();
    }
}
