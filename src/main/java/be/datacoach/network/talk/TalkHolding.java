package be.datacoach.network.talk;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import be.datacoach.platform.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What somebody wrote, reported, moderated and read in conversations. Whatever stays, stays without them. */
@ApplicationScoped
public class TalkHolding implements Holding {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Readers readers;

    @Inject
    private Clock clock;

    @Override
    public List<Claim> claims() {
        return Stream.of(ofReports(), ofMessages(), hidden(), ofDiscussions())
                .flatMap(List::stream)
                .toList();
    }

    /** What was reported, and who settled it. */
    private static List<Claim> ofReports() {
        return List.of(
                Claim.of("post_report")
                        .by("reporter_id")
                        .shows("why", "words", "reported_at", "settled_at", "settled_words", "heard_at")
                        .keepsBack("post_id", "settled_by")
                        .forgotten(),
                Claim.of("post_report")
                        .named("post_report_settled")
                        .by("settled_by")
                        .shows("settled_at", "settled_words")
                        .keepsBack("post_id", "reporter_id", "why", "words", "reported_at", "heard_at")
                        .forgotten());
    }

    /** What somebody wrote, and where they are named. */
    private static List<Claim> ofMessages() {
        return List.of(
                Claim.of("post_earlier")
                        .by("writer_id")
                        .shows("body", "until_at")
                        .keepsBack("post_id")
                        .erased(),
                Claim.of("post_mention")
                        .by("account_id")
                        .keepsBack("post_id", "place")
                        .forgotten(),
                Claim.of("post")
                        .by("writer_id")
                        .shows(
                                "body",
                                "written_at",
                                "edited_at",
                                "deleted_at",
                                "hidden_at",
                                "hidden_why",
                                "hidden_words",
                                "hidden_answer")
                        .keepsBack("discussion_id", "number", "hidden_by")
                        .forgotten());
    }

    /** What somebody hid. */
    private static List<Claim> hidden() {
        return List.of(Claim.of("post")
                .named("post_hidden")
                .by("hidden_by")
                .shows("hidden_at", "hidden_why", "hidden_words")
                .keepsBack(
                        "discussion_id",
                        "number",
                        "writer_id",
                        "body",
                        "written_at",
                        "edited_at",
                        "deleted_at",
                        "hidden_answer")
                .forgotten());
    }

    /** What somebody began, closed, read and wished. */
    private static List<Claim> ofDiscussions() {
        return List.of(
                Claim.of("discussion_reader")
                        .by("account_id")
                        .shows("discussion_id:discussion.title", "stance", "read_to")
                        .erased(),
                Claim.of("discussion")
                        .by("begun_by")
                        .shows("title", "begun_at")
                        .keepsBack("place", "title_hidden", "last_at", "posts", "closed_at", "closed_by", "closed_why")
                        .forgotten(),
                Claim.of("discussion")
                        .named("discussion_closed")
                        .by("closed_by")
                        .shows("title", "closed_at", "closed_why")
                        .keepsBack("place", "title_hidden", "begun_by", "begun_at", "last_at", "posts")
                        .forgotten(),
                Claim.of("talk_wish")
                        .by("account_id")
                        .shows("posts_go", "said_at")
                        .erased());
    }

    /** Messages go if that was the wish; from those that stay, and from those of others, the name goes. */
    @Override
    public void eraseInside(DataSubject person) {
        if (readers.wish(person.id()).filter(TalkWish::postsGo).isPresent()) deleteAll(person);
        forget("post", "body", person);
        forget("post", "hidden_words", person);
        forget("post", "hidden_answer", person);
        forget("discussion", "title", person);
        forget("discussion", "closed_why", person);
        forget("post_report", "words", person);
        forget("post_report", "settled_words", person);
        forget("post_earlier", "body", person);
    }

    private void deleteAll(DataSubject person) {
        entities.createNativeQuery("update discussion set title = '' where id in"
                        + " (select p.discussion_id from post p where p.writer_id = ?1 and p.number = 1)")
                .setParameter(1, person.id().value())
                .executeUpdate();
        entities.createNativeQuery(
                        "delete from post_mention where post_id in (select p.id from post p where p.writer_id = ?1)")
                .setParameter(1, person.id().value())
                .executeUpdate();
        entities.createNativeQuery(
                        "update post set body = '', deleted_at = ?2 where writer_id = ?1 and deleted_at is null")
                .setParameter(1, person.id().value())
                .setParameter(2, LocalDateTime.now(clock))
                .executeUpdate();
    }

    /** Only the whole name, as it is on screen: a first name is that of many. */
    private void forget(String table, String column, DataSubject person) {
        entities.createNativeQuery("update " + table + " set " + column + " = replace(" + column
                        + ", ?1, ?2) where lower(" + column + ") like ?3 escape '!'")
                .setParameter(1, person.name())
                .setParameter(2, Sight.NOBODY)
                .setParameter(3, SearchText.pattern(person.name()))
                .executeUpdate();
    }
}
