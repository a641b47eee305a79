package be.datacoach.accompaniment.peer;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the one who asked does with what a colleague said: thank them, let the own counsellor read it, or no longer. */
@ApplicationScoped
public class TakePeer {
    /** What to do with it. */
    public enum Act {
        THANK,
        SHARE,
        WITHDRAW
    }

    @Inject
    private CurrentUser user;

    @Inject
    private PeerFeedbacks feedbacks;

    @Inject
    private PeerDesk desk;

    /** Twice is once. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void take(String uid, Act act) {
        PeerFeedback feedback = feedbacks
                .locked(uid)
                .filter(one -> one.asker().equals(user.id()) && one.standing() == PeerStanding.GIVEN)
                .orElseThrow(() -> NotAllowed.on(uid));
        switch (act) {
            case THANK -> feedback.thank(desk.clock().instant());
            case SHARE -> feedback.share(true, desk.clock().instant());
            case WITHDRAW -> feedback.share(false, desk.clock().instant());
        }
    }
}
