package be.datacoach.network.circle;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The circles that whoever asks takes part in or accompanies; any other does not exist. */
@ApplicationScoped
public class CircleSight {
    @Inject
    private CurrentUser user;

    @Inject
    private Circles circles;

    @Inject
    private CircleNames names;

    @Inject
    private Kept kept;

    /** What is kept of networks. */
    @Dependent
    static class Kept {
        @Inject
        private LearningNetworks networks;

        @Inject
        private EndedNetworks ended;

        @Inject
        private Showings showings;
    }

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

    /** To read: the same, or a network that is over and that they took part in or accompanied. */
    public Circle readable(String uid) {
        return over(uid).orElseGet(() -> within(uid));
    }

    /** A network that is over and that who asks took part in or accompanied. */
    Optional<Circle> over(String uid) {
        return kept.ended
                .withUid(uid)
                .filter(circle -> names.company(circle.key()).has(user.id()));
    }

    public boolean accompanies(Circle circle) {
        return names.company(circle.key()).counsellors().contains(user.id());
    }

    Company company(Circle circle) {
        return names.company(circle.key());
    }

    /** Whether who asks joined this network without a cohort. */
    boolean isAlone(Circle circle) {
        return kept.networks.joinedBy(user.id()).stream()
                .anyMatch(network -> network.key().equals(circle.key()));
    }

    /** Whether everybody in it may read the name of who asks. */
    boolean isNamed(Circle circle) {
        return !circle.isNetwork() || kept.showings.in(circle.key(), Shown.NAME).contains(user.id());
    }
}
