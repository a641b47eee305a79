package be.datacoach.administration.assigning;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whoever comes into an audience from now on gets nothing through it; who has a path keeps it. */
@ApplicationScoped
public class StopNewcomers {
    @Inject
    private Allotments allotments;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.ASSIGN_PATHS)
    @Transactional
    public void stop(String uid) {
        Allotment allotment = allotments.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (allotment.isStanding()) {
            allotment.stop();
            trail.record("paths.closed_to_newcomers", uid);
        }
    }
}
