package be.datacoach.network.talk;

import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the writers of messages have in common when they change one. */
@ApplicationScoped
class OwnPosts {
    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Reports reports;

    @Inject
    private Clock clock;

    /** Held; nobody else's. */
    Discussions.Held held(String uid) {
        Discussions.Held held = discussions.held(uid);
        if (!held.post().isBy(reach.me())) throw NotAllowed.on(uid);
        return held;
    }

    /** While somebody asked the counsellors to look at it, they can see what it said. */
    void keepWhileReported(Post post) {
        if (!post.isDeleted() && reports.stand(post)) discussions.add(new EarlierPost(post, clock.instant()));
    }
}
