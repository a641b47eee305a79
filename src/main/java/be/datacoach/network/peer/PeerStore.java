package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of peers. */
@ApplicationScoped
class PeerStore {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /**
     * Until the transaction ends, nobody else takes part, stops or is proposed. Begin with it: what was read before may be older than
     * what whoever held it left behind. Hold it before any pair.
     */
    void hold() {
        if (isHeld()) return;
        entities.createNativeQuery("insert ignore into peer_desk (id, version) values (?1, 1)")
                .setParameter(1, PeerDesk.ONE)
                .executeUpdate();
        isHeld();
    }

    /** Nothing to hold there is only before anybody ever looked. */
    private boolean isHeld() {
        return !entities.createQuery("select d from PeerDesk d where d.id = :one", PeerDesk.class)
                .setParameter("one", PeerDesk.ONE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
    }

    /** Until the transaction ends, neither of these two says, plans or ends anything else. Begin with it, as with {@link #hold}. */
    Optional<PeerPair> hold(String pairUid) {
        return entities
                .createQuery("select p from PeerPair p where p.uid = :uid", PeerPair.class)
                .setParameter("uid", pairUid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The same for every pair that somebody is or was part of, in one order for everybody. */
    void holdAllOf(AccountId coach) {
        entities.createQuery(
                        "select p from PeerPair p where p.id in"
                                + " (select s.pair.id from PeerSide s where s.coach = :coach) order by p.id",
                        PeerPair.class)
                .setParameter("coach", coach)
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

    /** Of each of these, the newest first. */
    List<PeerSide> sidesOf(Collection<AccountId> coaches) {
        List<PeerSide> sides = new ArrayList<>();
        for (List<AccountId> piece : Bulk.pieces(coaches)) {
            sides.addAll(entities.createQuery(
                            "select s from PeerSide s join fetch s.pair where s.coach in :coaches order by s.id desc",
                            PeerSide.class)
                    .setParameter("coaches", piece)
                    .getResultList());
        }
        return sides;
    }

    /** Both sides of each of these pairs, unless one was erased. */
    Map<Long, List<PeerSide>> sidesOfPairs(Collection<Long> pairs) {
        Map<Long, List<PeerSide>> sides = new HashMap<>();
        for (List<Long> piece : Bulk.pieces(pairs)) {
            entities.createQuery(
                            "select s from PeerSide s join fetch s.pair where s.pair.id in :pairs order by s.id",
                            PeerSide.class)
                    .setParameter("pairs", piece)
                    .getResultList()
                    .forEach(side -> sides.computeIfAbsent(side.pair().id(), any -> new ArrayList<>())
                            .add(side));
        }
        return sides;
    }

    /** Both, unless one was erased. */
    List<PeerSide> sidesOf(PeerPair pair) {
        return entities.createQuery("select s from PeerSide s where s.pair = :pair order by s.id", PeerSide.class)
                .setParameter("pair", pair)
                .getResultList();
    }
}
