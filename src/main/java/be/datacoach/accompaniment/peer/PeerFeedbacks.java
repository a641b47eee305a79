package be.datacoach.accompaniment.peer;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All that coaches asked each other about what they made. */
@ApplicationScoped
class PeerFeedbacks {
    private static final String ALL = "select p from PeerFeedback p where ";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(PeerFeedback feedback) {
        entities.persist(feedback);
        entities.flush();
    }

    Optional<PeerFeedback> withUid(String uid) {
        return entities
                .createQuery(ALL + "p.uid = :uid", PeerFeedback.class)
                .setParameter("uid", uid)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** As it is now, and nobody else writes in it before this transaction ends. */
    Optional<PeerFeedback> locked(String uid) {
        return entities
                .createQuery(ALL + "p.uid = :uid", PeerFeedback.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    void remove(PeerFeedback feedback) {
        entities.remove(feedback);
        entities.flush();
    }

    /** What this coach asked or was asked, and nobody said yes or no to. */
    List<PeerFeedback> unanswered(AccountId coach) {
        return entities.createQuery(
                        ALL + "(p.asker = :coach or p.giver = :coach) and p.standing = :asked", PeerFeedback.class)
                .setParameter("coach", coach)
                .setParameter("asked", PeerStanding.ASKED)
                .getResultList();
    }

    /** What others asked this coach, the newest first. */
    List<PeerFeedback> askedOf(AccountId giver) {
        return entities.createQuery(ALL + "p.giver = :giver order by p.id desc", PeerFeedback.class)
                .setParameter("giver", giver)
                .getResultList();
    }

    /** What these coaches asked, the newest first. */
    List<PeerFeedback> askedBy(Collection<AccountId> askers) {
        return entities.createQuery(ALL + "p.asker in :askers order by p.id desc", PeerFeedback.class)
                .setParameter("askers", askers)
                .getResultList();
    }
}
