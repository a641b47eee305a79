package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import be.datacoach.access.NotAllowed;
import be.datacoach.platform.Bulk;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All conversations with their messages. */
@ApplicationScoped
class Discussions {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** A message that is about to change, with its conversation: nobody else changes either until the transaction ends. */
    record Held(Discussion discussion, Post post) {}

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /** Begins the conversation with this uid unless that was done; holds it. */
    Discussion begin(String uid, PlaceKey place, String title, AccountId by, Instant now) {
        entities.createNativeQuery("insert ignore into discussion"
                        + " (uid, place, title, title_hidden, begun_by, begun_at, last_at, posts, version)"
                        + " values (?1, ?2, ?3, false, ?4, ?5, ?5, 0, 1)")
                .setParameter(1, uid)
                .setParameter(2, place.code())
                .setParameter(3, title)
                .setParameter(4, by.value())
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return locked(uid);
    }

    Discussion withUid(String uid) {
        return entities.createQuery("select d from Discussion d where d.uid = :uid", Discussion.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** The same, and nobody else writes in it until the transaction ends. */
    Discussion locked(String uid) {
        return entities.createQuery("select d from Discussion d where d.uid = :uid", Discussion.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    Optional<Post> post(String uid, LockModeType lock) {
        return entities.createQuery("select p from Post p where p.uid = :uid", Post.class)
                .setParameter("uid", uid)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Held held(String postUid) {
        String discussion = entities.createQuery(
                        "select d.uid from Discussion d, Post p where p.discussion = d.id and p.uid = :uid",
                        String.class)
                .setParameter("uid", postUid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(postUid));
        Discussion held = locked(discussion);
        return new Held(held, post(postUid, LockModeType.PESSIMISTIC_WRITE).orElseThrow());
    }

    /** What was said last first. */
    Page<Discussion> page(PlaceKey place, int number, int size) {
        return Listing.of("Discussion", "d")
                .where("d.place = :place", "place", place.code())
                .page(entities, Discussion.class, "d.lastAt desc, d.id desc", number, size);
    }

    /** Those in these places in which something was said since. */
    List<Discussion> movedSince(Collection<PlaceKey> places, Instant since) {
        if (places.isEmpty()) return List.of();
        return entities.createQuery(
                        "select d from Discussion d where d.place in :places and d.lastAt > :since"
                                + " order by d.lastAt desc, d.id desc",
                        Discussion.class)
                .setParameter("places", places.stream().map(PlaceKey::code).toList())
                .setParameter("since", since)
                .getResultList();
    }

    List<Discussion> movedSince(Instant since) {
        return entities.createQuery(
                        "select d from Discussion d where d.lastAt > :since order by d.lastAt desc, d.id desc",
                        Discussion.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** By number: one range of the index, however long the conversation is. */
    List<Post> posts(Discussion discussion, int after, int upTo) {
        return entities.createQuery(
                        "select p from Post p where p.discussion = :discussion and p.number > :after"
                                + " and p.number <= :upTo order by p.number",
                        Post.class)
                .setParameter("discussion", discussion.id())
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    Optional<Post> withId(long post) {
        return Optional.ofNullable(entities.find(Post.class, post));
    }

    /** By id. */
    Map<Long, Discussion> withIds(Collection<Long> ids) {
        Map<Long, Discussion> found = new HashMap<>();
        for (List<Long> piece : Bulk.pieces(List.copyOf(ids))) {
            entities.createQuery("select d from Discussion d where d.id in :ids", Discussion.class)
                    .setParameter("ids", piece)
                    .getResultList()
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    /** Of each message who is named in it, by the number in its text; nobody where they were erased. */
    Map<Long, Map<Integer, Optional<AccountId>>> mentions(Collection<Post> posts) {
        Map<Long, Map<Integer, Optional<AccountId>>> mentions = new HashMap<>();
        for (List<Long> piece : Bulk.pieces(posts.stream().map(Post::id).toList())) {
            entities.createQuery("select m from PostMention m where m.post in :posts", PostMention.class)
                    .setParameter("posts", piece)
                    .getResultList()
                    .forEach(one -> mentions.computeIfAbsent(one.post(), any -> new TreeMap<>())
                            .put(one.place(), one.account()));
        }
        return mentions;
    }

    /** Who is named in a message from now on, and nobody else. */
    void mention(Post post, List<AccountId> people) {
        entities.createQuery("delete from PostMention m where m.post = :post")
                .setParameter("post", post.id())
                .executeUpdate();
        for (int place = 0; place < people.size(); place++) {
            entities.persist(new PostMention(post.id(), place, people.get(place)));
        }
    }

    /** Who wrote in a place, also if all of it was deleted since. */
    List<AccountId> writers(PlaceKey place) {
        return entities.createQuery(
                        "select distinct p.writer from Post p, Discussion d where p.discussion = d.id"
                                + " and d.place = :place and p.writer is not null",
                        AccountId.class)
                .setParameter("place", place.code())
                .getResultList();
    }

    void move(PlaceKey from, PlaceKey into) {
        Bulk.write(
                entities,
                "update discussion set place = ? where place = ?",
                List.of(List.of(into.code(), from.code())));
    }
}
