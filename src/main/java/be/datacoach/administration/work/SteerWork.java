package be.datacoach.administration.work;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator stops background work, or lets it go on. */
@ApplicationScoped
public class SteerWork {
    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail trail;

    /** Ends it after the piece that is under way; what it did stays. */
    @Requires(Permission.ADMINISTER)
    @Transactional
    public void stop(String uid) {
        if (!jobs.stop(uid)) {
            throw NotAllowed.on(uid);
        }
        trail.record("work.stopped", uid);
    }

    /** Goes on where it was; nothing is done twice. */
    @Requires(Permission.ADMINISTER)
    @Transactional
    public void tryAgain(String uid) {
        if (!jobs.tryAgain(uid)) {
            throw NotAllowed.on(uid);
        }
        trail.record("work.tried_again", uid);
    }
}
