package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The circles that whoever asks takes part in or accompanies; any other does not exist. */
@ApplicationScoped
public class CircleSight {
    @Inject
    private CurrentUser user;

    @Inject
    private Circles circles;

    @Inject
    private LearningNetworks networks;

    @Inject
    private Showings showings;

    /** One that who asks takes part in. */
    public Circle joined(String uid) {
        return circles.withUid(uid)
                .filter(circle -> circles.holds(circle.key(), user.id()))
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** One that who asks accompanies. */
    public Circle accompanied(String uid) {
        return circles.withUid(uid)
                .filter(circle -> circles.accompanies(user.id(), circle.key()))
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** One that who asks takes part in or accompanies. */
    public Circle within(String uid) {
        return circles.withUid(uid)
                .filter(circle -> circles.holds(circle.key(), user.id()) || accompanies(circle))
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    public boolean accompanies(Circle circle) {
        return circles.accompanies(user.id(), circle.key());
    }

    List<AccountId> members(Circle circle) {
        return circles.membersOf(circle.key());
    }

    List<AccountId> counsellors(Circle circle) {
        return circles.counsellorsOf(circle.key());
    }

    /** Whether who asks joined this network without a cohort. */
    boolean isAlone(Circle circle) {
        return networks.joinedBy(user.id()).stream()
                .anyMatch(network -> network.key().equals(circle.key()));
    }

    /** Whether everybody in it may read the name of who asks. */
    boolean isNamed(Circle circle) {
        return !circle.isNetwork() || showings.in(circle.key(), Shown.NAME).contains(user.id());
    }
}
