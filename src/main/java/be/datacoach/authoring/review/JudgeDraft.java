package be.datacoach.authoring.review;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Approves a draft that was shown, or sends it back. Never by who wrote in it. */
@ApplicationScoped
public class JudgeDraft {

    /** What came of it. */
    public enum Outcome {
        JUDGED,
        /** Whoever judges wrote in it themselves. */
        OWN,
        /** Somebody judged before, or wrote on since: look again. */
        OVERTAKEN
    }

    @Inject
    private Reviews reviews;

    @Inject
    private Authors authors;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Requires(Permission.PUBLISH_MODULES)
    @Transactional
    public Outcome judge(String uid, boolean approved, String words) {
        Review review = reviews.locked(uid).orElseThrow(() -> new NotFound("review " + uid));
        if (authors.of(review.module()).contains(user.id())) return Outcome.OWN;
        if (review.state() != Review.State.ASKED || !reviews.upToDate(review)) return Outcome.OVERTAKEN;
        Review.State verdict = approved ? Review.State.APPROVED : Review.State.SENT_BACK;
        review.judge(verdict, new Review.Saying(user.id(), clock.instant(), words));
        trail.record(
                approved ? "draft.approved" : "draft.sent_back", review.module().code());
        return Outcome.JUDGED;
    }
}
