package be.datacoach.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The attempts of the last days. */
@ApplicationScoped
class LoginAttempts {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(LoginAttempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    Optional<LoginAttempt> withId(long id) {
        return Optional.ofNullable(entities.find(LoginAttempt.class, id));
    }

    /** Whether this person logged in from this address before, as far as we remember. */
    boolean knows(LoginKeys keys) {
        return entities.createQuery(
                                "select count(a) from LoginAttempt a where a.accountKey = :account"
                                        + " and a.addressKey = :address and a.outcome = :outcome",
                                Long.class)
                        .setParameter("account", keys.account())
                        .setParameter("address", keys.address())
                        .setParameter("outcome", LoginAttempt.Outcome.SUCCEEDED)
                        .getSingleResult()
                > 0;
    }

    /**
     * When attempts by this person failed, the latest first: those from anywhere, or those from this address only.
     *
     * @param before the attempt at hand, which does not count against itself
     */
    List<Instant> failuresOfAccount(LoginKeys keys, boolean fromHereOnly, long before, Instant since, int most) {
        String address = fromHereOnly ? keys.address() : "%";
        return entities.createQuery(
                        "select a.attemptedAt from LoginAttempt a where a.accountKey = :account"
                                + " and a.addressKey like :address and a.outcome = :failed and a.id < :before"
                                + " and a.attemptedAt > :since order by a.attemptedAt desc",
                        Instant.class)
                .setParameter("account", keys.account())
                .setParameter("address", address)
                .setParameter("failed", LoginAttempt.Outcome.FAILED)
                .setParameter("before", before)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** When attempts from this address failed, whoever made them, the latest first. */
    List<Instant> failuresOfAddress(LoginKeys keys, long before, Instant since, int most) {
        return entities.createQuery(
                        "select a.attemptedAt from LoginAttempt a where a.addressKey = :address"
                                + " and a.outcome = :failed and a.id < :before and a.attemptedAt > :since"
                                + " order by a.attemptedAt desc",
                        Instant.class)
                .setParameter("address", keys.address())
                .setParameter("failed", LoginAttempt.Outcome.FAILED)
                .setParameter("before", before)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Wherever they came from. */
    void forgetOf(LoginKeys keys) {
        entities.createQuery("delete from LoginAttempt a where a.accountKey = :account")
                .setParameter("account", keys.account())
                .executeUpdate();
    }

    int forgetBefore(Instant moment) {
        return entities.createQuery("delete from LoginAttempt a where a.attemptedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
