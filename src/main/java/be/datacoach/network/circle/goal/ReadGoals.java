package be.datacoach.network.circle.goal;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A coach or counsellor of a circle reads what it wants to reach. */
@ApplicationScoped
public class ReadGoals {
    @Inject
    private CurrentUser user;

    @Inject
    private CircleSight sight;

    @Inject
    private CircleGoals goals;

    /** In the order in which they are due. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public List<Goal> of(String circle) {
        Circle here = sight.readable(circle);
        boolean all = sight.accompanies(here);
        return goals.of(here.uid()).stream()
                .map(goal -> goal.goal(all || goal.isBy(user.id())))
                .toList();
    }
}
