package be.datacoach.network.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.practice.sheet.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A coach writes an example, or goes on with one. What others read does not change by it. */
@ApplicationScoped
public class SaveExample {
    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(int revision) implements Outcome {}

        /** Another window wrote something else meanwhile; nothing was kept. */
        record Newer(int revision) implements Outcome {}

        /** It waits for a counsellor; nothing was kept. */
        record Waits() implements Outcome {}

        /** Nothing was kept. */
        record TooLong(Part part, int length) implements Outcome {}

        /** Characters that no program could show again, or a topic that does not exist; nothing was kept. */
        record Unreadable() implements Outcome {}
    }

    /**
     * @param uid chosen by the page on which it was begun, so that pressing twice makes one
     * @param revision that the page showed; 0 when it showed none
     */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome save(String uid, int revision, Content typed, Wishes wishes) {
        PracticeExample example = own(uid);
        Map<Part, String> words = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Optional<String> readable = WrittenText.readable(typed.say(part).strip());
            if (readable.isEmpty()) return new Outcome.Unreadable();
            int length = readable.get().length();
            if (length > part.longest()) return new Outcome.TooLong(part, length);
            words.put(part, readable.get());
        }
        if (!typed.topics().stream().allMatch(this::exists)) return new Outcome.Unreadable();
        return keep(example, revision, new Content(words, typed.setting(), typed.data(), typed.topics()), wishes);
    }

    private PracticeExample own(String uid) {
        examples.begin(uid, user.id(), clock.instant());
        PracticeExample example = examples.locked(uid);
        if (!example.isBy(user.id())) throw NotAllowed.on(uid);
        return example;
    }

    private Outcome keep(PracticeExample example, int revision, Content content, Wishes wishes) {
        Optional<ExampleText> worked = examples.worked(example);
        if (worked.isPresent() && worked.get().stage() == Stage.WAITING) return new Outcome.Waits();
        int stands = worked.or(() -> examples.shown(example))
                .map(ExampleText::revision)
                .orElse(0);
        boolean same = worked.isPresent()
                && worked.get().reach() == wishes.reach()
                && examples.contentOf(worked.get()).equals(content);
        if (!same && stands != revision) return new Outcome.Newer(stands);
        example.wish(wishes);
        if (same) return new Outcome.Kept(stands);
        ExampleText text = worked.orElseGet(() -> begin(example, stands));
        text.write(content, wishes.reach(), clock.instant());
        examples.keepTopics(text, content.topics());
        return new Outcome.Kept(text.revision());
    }

    /** @param stands the revision that is shown, from which the count goes on */
    private ExampleText begin(PracticeExample example, int stands) {
        ExampleText text = new ExampleText(example.id(), stands, user.id(), clock.instant());
        examples.add(text);
        return text;
    }

    private boolean exists(String topic) {
        return Topics.in(catalogue.curriculum()).contains(topic);
    }
}
