package be.datacoach.network.peer;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A coach takes back that others see anything: what is proposed, and a pair, end with it. Twice is once. */
@ApplicationScoped
public class StopLooking {
    @Inject
    private CurrentUser user;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void stop() {
        desk.store().hold();
        desk.store().holdAllOf(user.id());
        desk.store().newestWish(user.id()).ifPresent(wish -> wish.withdraw(clock.instant()));
        desk.leaveProposals(user.id());
        desk.endPairs(user.id());
    }
}
