package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The writer changes an own message. Others see that it was changed, not from what. */
@ApplicationScoped
public class EditPost {
    @Inject
    private OwnPosts own;

    @Inject
    private Reach reach;

    @Inject
    private Writing writing;

    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public Written edit(String postUid, Draft draft) {
        Discussions.Held held = own.held(postUid);
        Place place = reach.of(held.discussion());
        if (!held.post().stands()) return Written.GONE;
        if (!place.open() || held.discussion().isClosed()) return Written.CLOSED;
        Optional<Written> wrong = writing.wrong(draft);
        if (wrong.isPresent()) return wrong.get();
        own.keepWhileReported(held.post());
        writing.rewrite(held.post(), place, draft);
        return Written.DONE;
    }
}
