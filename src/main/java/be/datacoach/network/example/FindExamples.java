package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The examples that somebody may read, filtered and cut by the database; the newest first, whoever thanked for them. */
@ApplicationScoped
public class FindExamples {
    /** Of a text t: whether its author, or a circle of the reader, lets it be read. Asks for me, own and reached. */
    static final String FOR_READER = "t.author = :me or t.reach = be.datacoach.network.example.Reach.EVERYBODY"
            + " or (t.reach = be.datacoach.network.example.Reach.CIRCLE and exists"
            + " (select c.id from ExampleCircle c where c.text = t.id and c.circle in :own))"
            + " or (t.reach = be.datacoach.network.example.Reach.CONNECTED and exists"
            + " (select d.id from ExampleCircle d where d.text = t.id and d.circle in :reached))";

    /**
     * What somebody looks for.
     *
     * @param words that the title or one of the texts holds
     * @param level of {@link SchoolLevel}; anything else means any
     * @param phase of {@link Phase}; anything else means any
     * @param topic the code of a task or a competency; empty for any
     */
    public record Question(String words, String level, String phase, String topic) {}

    /** One of a list. */
    public record Line(String uid, String title, Setting setting, String question, Set<String> topics) {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private ExampleSight sight;

    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public Page<Line> matching(Question question, int page, int size) {
        Listing listing = readable(sight, user.id());
        Stream.of(SchoolLevel.values())
                .filter(level -> level.name().equals(question.level()))
                .forEach(level -> listing.where("t.level = :level", "level", level));
        Stream.of(Phase.values())
                .filter(phase -> phase.name().equals(question.phase()))
                .forEach(phase -> listing.where("t.phase = :phase", "phase", phase));
        if (!question.topic().isEmpty()) {
            listing.where(
                    "exists (select p.id from ExampleTopic p where p.text = t.id and p.topic = :topic)",
                    "topic",
                    question.topic());
        }
        listing.holding(question.words(), "lower(t.title)", "lower(t.question)", "lower(t.done)", "lower(t.changed)");
        Page<ExampleText> found = listing.page(entities, ExampleText.class, "t.shownAt desc, t.id desc", page, size);
        Map<Long, PracticeExample> all =
                examples.withIds(found.rows().stream().map(ExampleText::example).toList());
        Map<Long, Set<String>> topics = examples.topicsOf(found.rows());
        return found.map(text -> line(
                Objects.requireNonNull(all.get(text.example())).uid(), text, topics.getOrDefault(text.id(), Set.of())));
    }

    static Listing readable(ExampleSight sight, AccountId reader) {
        return Listing.of("ExampleText", "t")
                .where("t.stage = :shown", "shown", Stage.SHOWN)
                .with("me", reader)
                .with("own", List.copyOf(sight.own(reader)))
                .with("reached", List.copyOf(sight.connected(reader)))
                .where(FOR_READER);
    }

    static Line line(String uid, ExampleText text, Set<String> topics) {
        Content content = text.content(topics);
        return new Line(uid, text.title(), content.setting(), content.say(Part.QUESTION), topics);
    }
}
