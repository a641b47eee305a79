package be.datacoach.network.circle;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** A coach says yes to an invitation to a network, or no, or leaves a network that they joined so. Twice is once. */
@ApplicationScoped
public class JoinNetwork {
    @Inject
    private LearningNetworks networks;

    @Inject
    private CurrentUser user;

    @Inject
    private Noting noting;

    /** Who joins is named there from then on, and says so by joining. */
    @Inject
    private Showings showings;

    /** What is kept of it. */
    @Dependent
    static class Noting {
        @Inject
        private AuditTrail trail;

        @Inject
        private Clock clock;
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void join(String uid) {
        LearningNetwork network = going(uid);
        networks.coach(network.id(), user.id())
                .orElseThrow(() -> NotAllowed.on(uid))
                .join(noting.clock.instant());
        showings.say(network.key(), user.id(), Shown.NAME, true, noting.clock.instant());
        noting.trail.record("network.joined", uid);
    }

    /** Also a no to an invitation. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void leave(String uid) {
        LearningNetwork network = going(uid);
        for (Shown what : Shown.values()) showings.say(network.key(), user.id(), what, false, noting.clock.instant());
        Optional<NetworkCoach> part = networks.coach(network.id(), user.id());
        if (part.isEmpty()) return;
        networks.remove(part.get());
        noting.trail.record("network.left", uid);
    }

    private LearningNetwork going(String uid) {
        return networks.locked(uid).filter(network -> !network.isArchived()).orElseThrow(() -> NotAllowed.on(uid));
    }
}
