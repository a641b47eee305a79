package be.datacoach.network.circle;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach says what the others of an own circle see of them, or takes that back. It holds from this moment. Twice is once. */
@ApplicationScoped
public class ShowInCircle {
    @Inject
    private CurrentUser user;

    @Inject
    private CircleSight sight;

    @Inject
    private Showings showings;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void show(String uid, Shown what) {
        showings.say(sight.joined(uid).key(), user.id(), what, true, clock.instant());
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void hide(String uid, Shown what) {
        showings.say(sight.joined(uid).key(), user.id(), what, false, clock.instant());
    }
}
