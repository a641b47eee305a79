package be.datacoach.network.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A coach hands in an example, once nobody can be recognised in it any more or the coach said why words may stand. */
@ApplicationScoped
public class HandInExample {
    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private ExampleSupport support;

    @Inject
    private Clock clock;

    /** What came of it. */
    public sealed interface Outcome {
        record HandedIn() implements Outcome {}

        /** It waited already, or is shown: pressing twice changes nothing. */
        record Already() implements Outcome {}

        /** Parts that are empty. @param setting whether level, phase and team are chosen */
        record Missing(List<Part> parts, boolean setting, boolean topics) implements Outcome {}

        /** Somebody might be recognised. The reasons that were given are kept. */
        record Recognisable(List<Seen> seen) implements Outcome {}

        /** No counsellor accompanies this coach, so nobody could look at it. */
        record Nobody() implements Outcome {}

        /** Another window wrote something else meanwhile. */
        record Newer() implements Outcome {}
    }

    /** @param reasons of soft findings, by {@link Seen#key} */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome handIn(String uid, int revision, Map<String, String> reasons) {
        PracticeExample example = examples.locked(uid);
        if (!example.isBy(user.id())) throw NotAllowed.on(uid);
        ExampleText text = examples.worked(example)
                .filter(one -> one.stage() != Stage.WAITING)
                .orElse(null);
        if (text == null) return new Outcome.Already();
        if (text.revision() != revision) return new Outcome.Newer();
        Content content = examples.contentOf(text);
        List<Part> missing = Stream.of(Part.values())
                .filter(part -> part.isAsked() && content.say(part).isBlank())
                .toList();
        boolean topics = !content.topics().isEmpty();
        if (!missing.isEmpty() || !content.setting().isComplete() || !topics) {
            return new Outcome.Missing(missing, content.setting().isComplete(), topics);
        }
        List<Seen> seen = assured(text, content, reasons);
        if (seen.stream().anyMatch(Seen::isBlocking)) return new Outcome.Recognisable(seen);
        if (support.sight().moderatorsOf(example).isEmpty()) return new Outcome.Nobody();
        text.handIn(clock.instant());
        return new Outcome.HandedIn();
    }

    /** Keeps the reasons for what still stands there, and looks again. */
    private List<Seen> assured(ExampleText text, Content content, Map<String, String> reasons) {
        List<Assurance> kept = new ArrayList<>();
        for (Seen seen : support.check().in(content, text.assurances(), user.id())) {
            if (seen.sign().isHard()) continue;
            String reason = reasons.getOrDefault(seen.key(), seen.reason());
            Assurance assurance = Assurance.of(seen.finding(), reason);
            if (!assurance.reason().isEmpty() && !kept.contains(assurance)) kept.add(assurance);
        }
        text.assure(kept);
        return support.check().in(content, kept, user.id());
    }
}
