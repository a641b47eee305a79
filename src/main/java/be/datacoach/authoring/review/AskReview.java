package be.datacoach.authoring.review;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Revision;
import be.datacoach.authoring.draft.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Shows a draft as it is now to a second counsellor. Asking again for the same revision changes nothing. */
@ApplicationScoped
public class AskReview {

    @Inject
    private Reviews reviews;

    @Inject
    private Desk desk;

    @Inject
    private Revisions revisions;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whether it is asked: there is a draft, still as its author saw it. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public boolean ask(ModuleId module, int seenRevision, String question) {
        boolean asSeen = desk.alone(module)
                .draft()
                .filter(draft -> draft.revision() == seenRevision)
                .isPresent();
        Optional<Integer> revision = revisions.newest(module).map(Revision::number);
        if (!asSeen || revision.isEmpty()) return false;
        boolean asked = reviews.last(module)
                .filter(reviews::upToDate)
                .filter(last -> last.state() != Review.State.SENT_BACK)
                .isPresent();
        if (!asked) {
            reviews.add(new Review(module, revision.get(), new Review.Saying(user.id(), clock.instant(), question)));
            trail.record("draft.review_asked", module.code(), revision.get().toString());
        }
        return true;
    }
}
