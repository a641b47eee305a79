package be.datacoach.accompaniment.peer;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says yes or no to looking at what a colleague made. */
@ApplicationScoped
public class AnswerPeer {
    @Inject
    private CurrentUser user;

    @Inject
    private PeerFeedbacks feedbacks;

    @Inject
    private PeerDesk desk;

    /** @return how it stands now; still asked when the question ended before the answer came */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public PeerStanding answer(String uid, boolean yes) {
        PeerFeedback feedback = feedbacks
                .locked(uid)
                .filter(one -> one.giver().filter(user.id()::equals).isPresent())
                .orElseThrow(() -> NotAllowed.on(uid));
        if (desk.isOpen(feedback)) feedback.answer(yes, desk.clock().instant());
        return feedback.standing();
    }
}
