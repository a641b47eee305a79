package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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

    Optional<PeerTalk> withUid(String uid) {
        return entities
                .createQuery("select t from PeerTalk t where t.uid = :uid", PeerTalk.class)
                .setParameter("uid", uid)
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

    /** @param coach whose moments go; nothing for those of both */
    void forgetMoments(PeerTalk talk, Optional<AccountId> coach) {
        moments(talk).stream()
                .filter(moment ->
                        coach.filter(one -> !one.equals(moment.coach())).isEmpty())
                .forEach(entities::remove);
        entities.flush();
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
