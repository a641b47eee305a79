package be.datacoach.network.circle;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.circle.NetworkLink.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Counsellors let one network stand under another: those of one side ask, those of the other agree, and each side may end it. Who
 * accompanies both may do both.
 */
@ApplicationScoped
public class LinkNetworks {
    /** What came of it. */
    public enum Outcome {
        /** Also when that was so before. */
        DONE,
        /** It would stand under itself, or under two. */
        IN_A_CIRCLE
    }

    @Inject
    private NetworkSight sight;

    @Inject
    private LearningNetworks networks;

    @Inject
    private NetworkLinks links;

    @Inject
    private Noting noting;

    /** What is kept of it. */
    @Dependent
    static class Noting {
        @Inject
        private AuditTrail trail;

        @Inject
        private Clock clock;
    }

    /**
     * Where the other side asked for the same before, this agrees with it.
     *
     * @param uid an own network
     * @param other any that is going on
     * @param under whether the own one asks to stand under the other; else it asks the other to come under it
     */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Outcome ask(String uid, String other, boolean under) {
        links.lock();
        LearningNetwork own = sight.going(uid);
        LearningNetwork there = going(other);
        long lower = under ? own.id() : there.id();
        long upper = under ? there.id() : own.id();
        Optional<NetworkLink> before = links.between(lower, upper);
        if (before.isPresent()) return before.get().isAskedBy(own.id()) ? Outcome.DONE : hold(before.get(), uid, other);
        if (!links.forest().allows(lower, upper)) return Outcome.IN_A_CIRCLE;
        Side side = under ? Side.LOWER : Side.UPPER;
        links.add(new NetworkLink(lower, upper, side, noting.clock.instant()));
        noting.trail.record("network.link_asked", uid, other);
        return Outcome.DONE;
    }

    /** @param uid an own network; @param other one that asked something of it */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Outcome agree(String uid, String other) {
        links.lock();
        LearningNetwork own = sight.going(uid);
        LearningNetwork there = going(other);
        NetworkLink link = links.between(own.id(), there.id())
                .or(() -> links.between(there.id(), own.id()))
                .filter(one -> one.isAskedBy(there.id()))
                .orElseThrow(() -> NotAllowed.on(other));
        return hold(link, uid, other);
    }

    private Outcome hold(NetworkLink link, String uid, String other) {
        if (link.agreedAt().isPresent()) return Outcome.DONE;
        if (!links.forest().allows(link.lower(), link.upper())) return Outcome.IN_A_CIRCLE;
        link.agree(noting.clock.instant());
        noting.trail.record("network.link_agreed", uid, other);
        return Outcome.DONE;
    }

    /** Of either side: takes a request back, says no to it, or ends what was agreed. Twice is once. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void end(String uid, String other) {
        links.lock();
        LearningNetwork own = sight.going(uid);
        LearningNetwork there = networks.withUid(other).orElseThrow(() -> NotAllowed.on(other));
        links.between(own.id(), there.id()).ifPresent(links::remove);
        links.between(there.id(), own.id()).ifPresent(links::remove);
        noting.trail.record("network.link_ended", uid, other);
    }

    private LearningNetwork going(String uid) {
        return networks.withUid(uid).filter(one -> !one.isArchived()).orElseThrow(() -> NotAllowed.on(uid));
    }
}
