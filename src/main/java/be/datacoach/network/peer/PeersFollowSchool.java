package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.LeftSchool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** What others see of somebody names facts of a school: who leaves it looks again and says yes anew. A pair goes on. */
@ApplicationScoped
public class PeersFollowSchool {
    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    void left(@Observes LeftSchool left) {
        AccountId coach = left.coach();
        desk.store().hold();
        desk.store().holdAllOf(coach);
        desk.store().newestWish(coach).filter(PeerWish::holds).ifPresent(wish -> {
            wish.leaveSchool(clock.instant());
            desk.leaveProposals(coach);
        });
    }
}
