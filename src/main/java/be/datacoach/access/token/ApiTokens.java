package be.datacoach.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every token that was made. */
@ApplicationScoped
class ApiTokens {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(ApiToken token) {
        entities.persist(token);
    }

    /** Holds it until the transaction ends, so that no request goes uncounted. */
    Optional<ApiToken> lockedWithDigest(String digest) {
        return entities
                .createQuery("select t from ApiToken t where t.digest = :digest", ApiToken.class)
                .setParameter("digest", digest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<ApiToken> withUid(String uid) {
        return entities
                .createQuery("select t from ApiToken t where t.uid = :uid", ApiToken.class)
                .setParameter("uid", uid)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<ApiToken> newest(int most) {
        return entities.createQuery("select t from ApiToken t order by t.id desc", ApiToken.class)
                .setMaxResults(most)
                .getResultList();
    }
}
