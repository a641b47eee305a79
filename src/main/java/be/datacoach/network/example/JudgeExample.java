package be.datacoach.network.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A counsellor of one of the author's circles decides on an example. */
@ApplicationScoped
public class JudgeExample {
    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private ExampleSight sight;

    @Inject
    private Clock clock;

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody else decided meanwhile, its author took it back, or wrote something else: look again. */
        OVERTAKEN,
        /** It takes a reason. */
        NO_REASON,
        TOO_LONG
    }

    /** @param revision of the text that was looked at */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Outcome judge(String uid, int revision, Decision decision) {
        PracticeExample example = examples.locked(uid);
        sight.requireModerator(user.id(), example);
        if (decision.lacksReason()) return Outcome.NO_REASON;
        if (decision.isTooLong()) return Outcome.TOO_LONG;
        Optional<ExampleText> text = decision.verdict() == Verdict.TAKEN_DOWN
                ? examples.shown(example)
                : examples.worked(example).filter(one -> one.stage() == Stage.WAITING);
        if (text.filter(one -> one.revision() == revision).isEmpty()) return Outcome.OVERTAKEN;
        Instant now = clock.instant();
        examples.add(new Judgement(example.id(), user.id(), decision, now));
        switch (decision.verdict()) {
            case ACCEPTED -> accept(example, text.get(), decision.reach(), now);
            case CHANGE_ASKED -> text.get().reopen(Stage.RETURNED);
            case REFUSED -> text.get().reopen(Stage.REFUSED);
            case TAKEN_DOWN -> takeDown(example, text.get());
        }
        return Outcome.DONE;
    }

    private void accept(PracticeExample example, ExampleText text, Reach reach, Instant now) {
        examples.shown(example).ifPresent(examples::remove);
        text.show(reach, now);
        examples.keepCircles(text, sight.circlesOf(example));
    }

    private void takeDown(PracticeExample example, ExampleText shown) {
        if (examples.worked(example).isPresent() || example.author().isEmpty()) {
            examples.remove(shown);
        } else {
            shown.reopen(Stage.RETURNED);
            examples.forgetCircles(shown);
        }
    }
}
