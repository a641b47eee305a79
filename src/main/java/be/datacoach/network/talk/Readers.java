package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far everybody read, what they want to hear, and who is named where. */
@ApplicationScoped
class Readers {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** A mention that somebody may not have read: in which conversation, when, and as which message. */
    record Call(AccountId who, long discussion, int number, Instant at) {}

    /** How one person stands to one conversation; made if it was not there. Two pages at once make it once. */
    DiscussionReader of(Discussion discussion, AccountId who) {
        return found(discussion, who).orElseGet(() -> {
            entities.createNativeQuery(
                            "insert ignore into discussion_reader (discussion_id, account_id, read_to, version) values (?1, ?2, 0, 1)")
                    .setParameter(1, discussion.id())
                    .setParameter(2, who.value())
                    .executeUpdate();
            return found(discussion, who).orElseThrow();
        });
    }

    private Optional<DiscussionReader> found(Discussion discussion, AccountId who) {
        return entities.createQuery(
                        "select r from DiscussionReader r where r.discussion = :discussion and r.account = :who",
                        DiscussionReader.class)
                .setParameter("discussion", discussion.id())
                .setParameter("who", who)
                .getResultStream()
                .findFirst();
    }

    /** Counts up to this number as read. Two pages of the same reader at once both count. */
    void read(DiscussionReader reader, int number) {
        entities.createQuery("update DiscussionReader r set r.readTo = :number"
                        + " where r.discussion = :discussion and r.account = :who and r.readTo < :number")
                .setParameter("number", number)
                .setParameter("discussion", reader.discussion())
                .setParameter("who", reader.account())
                .executeUpdate();
    }

    /** Whoever writes follows, unless they said otherwise before. */
    void wrote(DiscussionReader reader, int number) {
        read(reader, number);
        entities.createQuery("update DiscussionReader r set r.stance = :followed"
                        + " where r.discussion = :discussion and r.account = :who and r.stance is null")
                .setParameter("followed", Stance.FOLLOWED)
                .setParameter("discussion", reader.discussion())
                .setParameter("who", reader.account())
                .executeUpdate();
    }

    void stand(DiscussionReader reader, Stance stance) {
        entities.createQuery("update DiscussionReader r set r.stance = :stance"
                        + " where r.discussion = :discussion and r.account = :who")
                .setParameter("stance", stance)
                .setParameter("discussion", reader.discussion())
                .setParameter("who", reader.account())
                .executeUpdate();
    }

    List<DiscussionReader> of(Collection<Discussion> discussions, Collection<AccountId> people) {
        List<DiscussionReader> readers = new ArrayList<>();
        List<Long> ids = discussions.stream().map(Discussion::id).toList();
        if (people.isEmpty()) return readers;
        for (List<Long> piece : Bulk.pieces(ids)) {
            readers.addAll(entities.createQuery(
                            "select r from DiscussionReader r where r.discussion in :discussions and r.account in :people",
                            DiscussionReader.class)
                    .setParameter("discussions", piece)
                    .setParameter("people", people)
                    .getResultList());
        }
        return readers;
    }

    /** Where these people are named, in messages that stand. */
    List<Call> calls(Collection<Discussion> discussions, Collection<AccountId> people) {
        List<Call> calls = new ArrayList<>();
        if (people.isEmpty()) return calls;
        for (List<Long> piece :
                Bulk.pieces(discussions.stream().map(Discussion::id).toList())) {
            entities.createQuery(
                            "select m.account, p.discussion, p.number, p.writtenAt from PostMention m, Post p"
                                    + " where m.post = p.id and p.discussion in :discussions and m.account in :people"
                                    + " and p.deletedAt is null and p.hiddenAt is null",
                            Object[].class)
                    .setParameter("discussions", piece)
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(row ->
                            calls.add(new Call((AccountId) row[0], (Long) row[1], (Integer) row[2], (Instant) row[3])));
        }
        return calls;
    }

    Optional<TalkWish> wish(AccountId who) {
        return entities.createQuery("select w from TalkWish w where w.account = :who", TalkWish.class)
                .setParameter("who", who)
                .getResultStream()
                .findFirst();
    }

    void add(TalkWish wish) {
        entities.persist(wish);
    }

    /** Those of these whose messages go when they do. */
    Set<AccountId> wishingToGo(Collection<AccountId> people) {
        if (people.isEmpty()) return Set.of();
        return new HashSet<>(entities.createQuery(
                        "select w.account from TalkWish w where w.postsGo = true and w.account in :people",
                        AccountId.class)
                .setParameter("people", people)
                .getResultList());
    }
}
