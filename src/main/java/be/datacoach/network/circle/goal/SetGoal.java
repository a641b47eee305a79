package be.datacoach.network.circle.goal;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Whoever is in a circle sets a goal for all, says that it is reached, or takes back a goal that they set. */
@ApplicationScoped
public class SetGoal {
    @Inject
    private CurrentUser user;

    @Inject
    private CircleSight sight;

    @Inject
    private CircleGoals goals;

    @Inject
    private Clock clock;

    /** @param uid chosen by the page: asked twice, one is made */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void set(String circle, String uid, Goal.Wish wish) {
        Circle here = sight.within(circle);
        if (goals.locked(uid).isEmpty()) goals.add(new CircleGoal(uid, here.uid(), wish, user.id(), clock.instant()));
    }

    /** @param yes false for what is to do again */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void reach(String circle, String uid, boolean yes) {
        Circle here = sight.within(circle);
        goals.locked(uid)
                .filter(goal -> goal.circle().equals(here.uid()))
                .orElseThrow(() -> NotAllowed.on(uid))
                .reach(yes, clock.instant());
    }

    /** What is gone already, is gone. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void remove(String circle, String uid) {
        Circle here = sight.within(circle);
        goals.locked(uid).ifPresent(goal -> {
            boolean mine = goal.isBy(user.id()) || sight.accompanies(here);
            if (!mine || !goal.circle().equals(here.uid())) throw NotAllowed.on(uid);
            goals.remove(goal);
        });
    }
}
