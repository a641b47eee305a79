package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All reports of messages, and what these said while a report of them stands. */
@ApplicationScoped
class Reports {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** A report with what it is about. */
    record About(PostReport report, Post post, Discussion discussion) {}

    void add(PostReport report) {
        entities.persist(report);
        entities.flush();
    }

    boolean stand(Post post) {
        return !open(post, LockModeType.NONE).isEmpty();
    }

    List<PostReport> open(Post post, LockModeType lock) {
        return entities.createQuery(
                        "select r from PostReport r where r.post = :post and r.settledAt is null order by r.id",
                        PostReport.class)
                .setParameter("post", post.id())
                .setLockMode(lock)
                .getResultList();
    }

    Optional<PostReport> withUid(String uid) {
        return entities.createQuery("select r from PostReport r where r.uid = :uid", PostReport.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait in these places, the oldest first. */
    List<About> waiting(Collection<PlaceKey> places) {
        if (places.isEmpty()) return List.of();
        return about(entities.createQuery(
                        "select r, p, d from PostReport r, Post p, Discussion d where r.post = p.id and p.discussion = d.id"
                                + " and r.settledAt is null and d.place in :places order by r.reportedAt, r.id",
                        Object[].class)
                .setParameter("places", places.stream().map(PlaceKey::code).toList())
                .getResultList());
    }

    /** Those of one member, the newest first. */
    List<About> by(AccountId reporter, int most) {
        return about(entities.createQuery(
                        "select r, p, d from PostReport r, Post p, Discussion d where r.post = p.id and p.discussion = d.id"
                                + " and r.reporter = :reporter order by r.reportedAt desc, r.id desc",
                        Object[].class)
                .setParameter("reporter", reporter)
                .setMaxResults(most)
                .getResultList());
    }

    /** The reporter read how it was settled; on two pages at once, too. */
    void hear(PostReport report, Instant now) {
        entities.createQuery("update PostReport r set r.heardAt = :now where r.uid = :uid and r.heardAt is null")
                .setParameter("now", now)
                .setParameter("uid", report.uid())
                .executeUpdate();
    }

    private static List<About> about(List<Object[]> rows) {
        List<About> all = new ArrayList<>();
        rows.forEach(row -> all.add(new About((PostReport) row[0], (Post) row[1], (Discussion) row[2])));
        return all;
    }

    /** The uids of messages of these of which a report stands. */
    List<String> reported(Collection<Post> posts) {
        List<String> reported = new ArrayList<>();
        for (List<Long> piece : Bulk.pieces(posts.stream().map(Post::id).toList())) {
            reported.addAll(entities.createQuery(
                            "select distinct p.uid from PostReport r, Post p where r.post = p.id and r.settledAt is null"
                                    + " and p.id in :posts",
                            String.class)
                    .setParameter("posts", piece)
                    .getResultList());
        }
        return reported;
    }

    /** What a message said before, the oldest first. */
    List<EarlierPost> earlier(long post) {
        return entities.createQuery("select e from EarlierPost e where e.post = :post order by e.id", EarlierPost.class)
                .setParameter("post", post)
                .getResultList();
    }

    void forgetEarlier(Post post) {
        entities.createQuery("delete from EarlierPost e where e.post = :post")
                .setParameter("post", post.id())
                .executeUpdate();
    }
}
