package be.datacoach.network.circle;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A coach finds the circles they take part in, and the networks that invite them. */
@ApplicationScoped
public class FindOwnCircles {
    /**
     * @param inviting networks that wait for a yes or no
     * @param over networks that ended while they took part
     */
    public record Own(List<Circle> circles, List<Circle> inviting, List<Circle> over) {
        public Own {
            circles = List.copyOf(circles);
            inviting = List.copyOf(inviting);
            over = List.copyOf(over);
        }
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Circles circles;

    @Inject
    private LearningNetworks networks;

    @Inject
    private EndedNetworks ended;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Own own() {
        return new Own(
                circles.of(user.id()),
                networks.inviting(user.id()).stream().map(Circle::of).toList(),
                ended.of(user.id()));
    }
}
