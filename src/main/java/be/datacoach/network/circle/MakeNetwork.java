package be.datacoach.network.circle;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A counsellor makes a network, and accompanies it from then on. */
@ApplicationScoped
public class MakeNetwork {
    @Inject
    private LearningNetworks networks;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param uid chosen by whoever asks: asked twice, one is made */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void make(String uid, LearningNetwork.Intent intent) {
        var before = networks.withUid(uid);
        if (before.isPresent()) {
            if (!networks.counsellorsOf(before.get().id()).contains(user.id())) throw NotAllowed.on(uid);
            return;
        }
        LearningNetwork network = new LearningNetwork(uid, intent, clock.instant());
        networks.add(network);
        networks.add(new NetworkCounsellor(network.id(), user.id(), clock.instant()));
        trail.record("network.created", uid);
    }
}
