package be.datacoach.practice.joint;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.practice.run.Refusal;
import be.datacoach.practice.sheet.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Saves what one maker typed, and tells what stands now. Fields that others touched meanwhile are merged when they are different
 * ones; where two wrote in the same, one text stands and the other is kept until its author chose. Sent twice is once.
 */
@ApplicationScoped
public class WriteTogether {

    /** A field as somebody typed it. @param base the number of the text that they began with */
    public record Typed(int base, String words) {}

    /**
     * What a page sends; without anything typed it only asks what stands now.
     *
     * @param key chosen by the sender
     * @param settled the clashes that their author chose about
     */
    public record Sent(String work, UUID key, Map<String, Typed> typed, Set<String> settled) {
        public Sent {
            typed = Map.copyOf(typed);
            settled = Set.copyOf(settled);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Saved(JointPage page) implements Outcome {}

        /** Nothing of it was saved, and never will be. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    @Inject
    private CurrentUser user;

    @Inject
    private JointDesk desk;

    @Inject
    private JointTexts texts;

    @Inject
    private JointPages pages;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome write(Sent sent) {
        JointWork work = desk.enter(sent.work(), user.id());
        Optional<Refusal> refusal = refusal(pages.fieldsOf(work), sent);
        if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
        if (!texts.isKnown(work, sent.key())) desk.merge(work, user.id(), sent.key(), typed(work, sent));
        texts.settle(work, user.id(), sent.settled());
        return new Outcome.Saved(pages.of(work));
    }

    private static Optional<Refusal> refusal(List<String> fields, Sent sent) {
        if (!fields.containsAll(sent.typed().keySet())) return Optional.of(Refusal.UNKNOWN_ITEM);
        for (Typed one : sent.typed().values()) {
            Optional<String> text = WrittenText.readable(one.words());
            if (text.isEmpty()) return Optional.of(Refusal.UNREADABLE);
            if (WrittenText.isTooLong(text.get())) return Optional.of(Refusal.TOO_LONG);
        }
        return Optional.empty();
    }

    private Map<String, FieldMerge.Typed> typed(JointWork work, Sent sent) {
        Map<String, FieldMerge.Typed> typed = new TreeMap<>();
        sent.typed()
                .forEach((field, one) -> typed.put(
                        field,
                        new FieldMerge.Typed(
                                texts.at(work, field, one.base()),
                                WrittenText.readable(one.words()).orElseThrow())));
        return typed;
    }
}
