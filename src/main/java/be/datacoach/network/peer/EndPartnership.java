package be.datacoach.network.peer;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.peer.Course.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach stops with this peer, without a reason; both may be proposed somebody else. Twice is once. */
@ApplicationScoped
public class EndPartnership {
    @Inject
    private CurrentUser user;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void end(String uid) {
        desk.store().hold(uid);
        PeerSide own = desk.store().sidesOf(user.id()).stream()
                .filter(side -> side.pair().uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
        if (own.standing(clock.instant()) == Standing.PAIRED) own.pair().end(clock.instant());
    }
}
