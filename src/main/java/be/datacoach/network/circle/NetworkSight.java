package be.datacoach.network.circle;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The networks that the counsellor who asks accompanies now, also those that are over; anybody else's do not exist. */
@ApplicationScoped
class NetworkSight {
    @Inject
    private CurrentUser user;

    @Inject
    private LearningNetworks networks;

    LearningNetwork own(String uid) {
        return mine(networks.withUid(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }

    /** The same, held until the transaction ends. */
    LearningNetwork locked(String uid) {
        return mine(networks.locked(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }

    /** The same, and going on. */
    LearningNetwork going(String uid) {
        LearningNetwork network = locked(uid);
        if (network.isArchived()) throw NotAllowed.on(uid);
        return network;
    }

    private LearningNetwork mine(LearningNetwork network) {
        if (!networks.counsellorsOf(network.id()).contains(user.id())) throw NotAllowed.on(network.uid());
        return network;
    }
}
