package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A member follows a conversation, mutes it, or does neither. */
@ApplicationScoped
public class FollowDiscussion {
    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Readers readers;

    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void follow(String uid, Stance stance) {
        Discussion discussion = discussions.withUid(uid);
        reach.of(discussion);
        readers.stand(readers.of(discussion, reach.me()), stance);
    }
}
