package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What is kept of peers. */
@ApplicationScoped
class PeerStore {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** Until the transaction ends, nobody else seeks, answers or stops. */
    void hold() {
        entities.createNativeQuery("insert ignore into peer_desk (id, version) values (?1, 1)")
                .setParameter(1, PeerDesk.ONE)
                .executeUpdate();
        entities.createQuery("select d from PeerDesk d where d.id = :one", PeerDesk.class)
                .setParameter("one", PeerDesk.ONE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** Those that hold, the oldest first. */
    List<PeerWish> wishes() {
        return entities.createQuery(
                        "select w from PeerWish w where w.withdrawnAt is null order by w.id", PeerWish.class)
                .getResultList();
    }

    /** What somebody said last, whether it holds or not. */
    Optional<PeerWish> newestWish(AccountId coach) {
        return entities
                .createQuery("select w from PeerWish w where w.coach = :coach order by w.id desc", PeerWish.class)
                .setParameter("coach", coach)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Everything that was ever proposed, the oldest first. */
    List<PeerSide> sides() {
        return entities.createQuery("select s from PeerSide s join fetch s.pair order by s.id", PeerSide.class)
                .getResultList();
    }

    /** The newest first. */
    List<PeerSide> sidesOf(AccountId coach) {
        return entities.createQuery(
                        "select s from PeerSide s join fetch s.pair where s.coach = :coach order by s.id desc",
                        PeerSide.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** Both, unless one was erased. */
    List<PeerSide> sidesOf(PeerPair pair) {
        return entities.createQuery("select s from PeerSide s where s.pair = :pair order by s.id", PeerSide.class)
                .setParameter("pair", pair)
                .getResultList();
    }
}
