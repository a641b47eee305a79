package be.datacoach.accompaniment.peer;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One question to a colleague and what came of it, for those who may know of it. */
@ApplicationScoped
public class ReadPeer {
    @Inject
    private PeerFeedbacks feedbacks;

    @Inject
    private PeerDesk desk;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public PeerPage read(String uid) {
        PeerFeedback feedback = feedbacks.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        return desk.page(feedback, desk.seat(feedback));
    }
}
