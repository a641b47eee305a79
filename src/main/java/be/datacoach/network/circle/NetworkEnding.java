package be.datacoach.network.circle;

import be.datacoach.access.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A network is over: it is archived, read by who was in it ({@link EndedNetworks}), and shares with no other any more. */
@ApplicationScoped
class NetworkEnding {
    @Inject
    private NetworkLinks links;

    @Inject
    private AuditTrail trail;

    /** Twice is once. */
    void end(LearningNetwork network) {
        if (network.isArchived()) return;
        network.archive();
        links.of(network.id()).forEach(links::remove);
        trail.record("network.archived", network.uid());
    }
}
