package be.datacoach.accompaniment.peer;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.feedback.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A coach says what they think of what a colleague made: kept for later, or given. It is no result, and no event. */
@ApplicationScoped
public class GivePeer {

    /** @param seen the revision that it was written on from @param done empty to go on later */
    public record Sent(String uid, int seen, Words words, boolean done) {}

    /** What came of it. */
    public enum Outcome {
        KEPT,
        GIVEN,
        /** Somebody should know what to do with it: at least one remark. */
        SILENT,
        UNREADABLE,
        /** It was written on, or given, in another window. */
        MEANWHILE
    }

    @Inject
    private CurrentUser user;

    @Inject
    private PeerFeedbacks feedbacks;

    @Inject
    private PeerDesk desk;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome give(Sent sent) {
        PeerFeedback feedback = feedbacks
                .locked(sent.uid())
                .filter(one -> one.giver().filter(user.id()::equals).isPresent())
                .orElseThrow(() -> NotAllowed.on(sent.uid()));
        Optional<Words> words = sent.words().readable();
        if (words.isEmpty()) return Outcome.UNREADABLE;
        boolean given = feedback.standing() == PeerStanding.GIVEN;
        if (given && feedback.words().equals(words.get())) return Outcome.GIVEN;
        if (feedback.standing() != PeerStanding.ACCEPTED || feedback.revision() != sent.seen())
            return Outcome.MEANWHILE;
        if (sent.done() && words.get().silent()) return Outcome.SILENT;
        feedback.write(words.get());
        if (!sent.done()) return Outcome.KEPT;
        feedback.give(desk.clock().instant());
        return Outcome.GIVEN;
    }
}
