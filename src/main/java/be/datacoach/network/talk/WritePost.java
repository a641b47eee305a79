package be.datacoach.network.talk;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Uid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A member writes in a conversation. */
@ApplicationScoped
public class WritePost {
    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Writing writing;

    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public Written write(String discussionUid, Draft draft) {
        Discussion discussion = discussions.locked(discussionUid);
        Place place = reach.of(discussion);
        String uid = Uid.chosen(draft.once());
        Optional<Post> before = discussions.post(uid, LockModeType.PESSIMISTIC_WRITE);
        if (before.isPresent()) {
            if (before.get().isBy(reach.me())) return Written.DONE;
            throw NotAllowed.on(uid);
        }
        if (!place.open() || discussion.isClosed()) return Written.CLOSED;
        Optional<Written> wrong = writing.wrong(draft);
        if (wrong.isPresent()) return wrong.get();
        writing.write(discussion, place, draft, uid);
        return Written.DONE;
    }
}
