package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The writer deletes an own message, also in a place they left. The answers to it stay. */
@ApplicationScoped
public class DeletePost {
    @Inject
    private OwnPosts own;

    @Inject
    private Discussions discussions;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void delete(String postUid) {
        Discussions.Held held = own.held(postUid);
        own.keepWhileReported(held.post());
        if (!held.post().delete(clock.instant())) return;
        discussions.mention(held.post(), List.of());
        if (held.post().isFirst()) held.discussion().forgetTitle();
    }
}
