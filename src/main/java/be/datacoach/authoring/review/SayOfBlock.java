package be.datacoach.authoring.review;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Says something of one block of a draft that was shown. Sent twice, it stands there once. */
@ApplicationScoped
public class SayOfBlock {

    /** As long as the table holds. */
    public static final int LONGEST = 2000;

    @Inject
    private Reviews reviews;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Whether it was kept: the review is still open.
     *
     * @param uid of the remark, made with the form
     * @param block its id; empty for what stands around the blocks
     */
    @Requires(Permission.PUBLISH_MODULES)
    @Transactional
    public boolean say(String uid, String review, String block, String words) {
        Review open = reviews.locked(review).orElseThrow(() -> new NotFound("review " + review));
        if (open.state() != Review.State.ASKED || words.isBlank() || words.length() > LONGEST || block.length() > 80) {
            return false;
        }
        reviews.add(uid, open, block, new Review.Saying(user.id(), clock.instant(), words.strip()));
        return true;
    }
}
