package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is kept of intervisies. */
@ApplicationScoped
class PeerTalks {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /** The newest first. */
    List<PeerTalk> of(long pair) {
        return entities.createQuery(
                        "select t from PeerTalk t where t.pair = :pair order by t.number desc", PeerTalk.class)
                .setParameter("pair", pair)
                .getResultList();
    }

    /** Of each of these pairs, the newest first. */
    Map<Long, List<PeerTalk>> of(Collection<Long> pairs) {
        return Bulk.pieces(pairs).stream()
                .flatMap(piece -> entities
                        .createQuery(
                                "select t from PeerTalk t where t.pair in :pairs order by t.number desc",
                                PeerTalk.class)
                        .setParameter("pairs", piece)
                        .getResultList()
                        .stream())
                .collect(Collectors.groupingBy(PeerTalk::pair));
    }

    Optional<PeerTalk> withUid(String uid) {
        return find(uid, LockModeType.NONE);
    }

    /** Until the transaction ends, nobody else writes at this intervisie. */
    void hold(String uid) {
        find(uid, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PeerTalk> find(String uid, LockModeType lock) {
        return entities
                .createQuery("select t from PeerTalk t where t.uid = :uid", PeerTalk.class)
                .setParameter("uid", uid)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The earliest first. */
    List<TalkMoment> moments(PeerTalk talk) {
        return entities.createQuery(
                        "select m from TalkMoment m where m.talk = :talk order by m.startsAt, m.id", TalkMoment.class)
                .setParameter("talk", talk.id())
                .getResultList();
    }

    /** Of each of these intervisies, by its id. */
    Map<Long, List<TalkMoment>> moments(Collection<PeerTalk> talks) {
        return Bulk.pieces(talks.stream().map(PeerTalk::id).toList()).stream()
                .flatMap(piece -> entities
                        .createQuery(
                                "select m from TalkMoment m where m.talk in :talks order by m.startsAt, m.id",
                                TalkMoment.class)
                        .setParameter("talks", piece)
                        .getResultList()
                        .stream())
                .collect(Collectors.groupingBy(TalkMoment::talk));
    }

    /** @param coach whose moments go; nothing for those of both */
    void forgetMoments(PeerTalk talk, Optional<AccountId> coach) {
        moments(talk).stream()
                .filter(moment ->
                        coach.filter(one -> !one.equals(moment.coach())).isEmpty())
                .forEach(entities::remove);
        entities.flush();
    }

    /** Of whomever somebody was a peer: those that both said took place. */
    List<PeerTalk> heldBy(AccountId coach) {
        return entities.createQuery(
                        "select t from PeerTalk t where t.heldAt is not null and t.startsAt is not null"
                                + " and t.id in (select p.talk from TalkPart p where p.coach = :coach)",
                        PeerTalk.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** What somebody took along and lets the counsellor read, by intervisie, the newest first. */
    Map<PeerTalk, TalkPart> shownBy(AccountId coach) {
        Map<PeerTalk, TalkPart> shown = new LinkedHashMap<>();
        entities.createQuery(
                        "select t, p from PeerTalk t, TalkPart p where p.talk = t.id and p.coach = :coach"
                                + " and p.counsellorSince is not null and t.startsAt is not null"
                                + " order by t.startsAt desc, t.id desc",
                        Object[].class)
                .setParameter("coach", coach)
                .getResultStream()
                .forEach(row -> shown.put((PeerTalk) row[0], (TalkPart) row[1]));
        return shown;
    }

    List<TalkPart> parts(PeerTalk talk) {
        return entities.createQuery("select p from TalkPart p where p.talk = :talk", TalkPart.class)
                .setParameter("talk", talk.id())
                .getResultList();
    }

    Optional<TalkPart> part(PeerTalk talk, AccountId coach) {
        return parts(talk).stream().filter(part -> part.coach().equals(coach)).findFirst();
    }
}
