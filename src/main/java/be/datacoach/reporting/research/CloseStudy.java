package be.datacoach.reporting.research;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends a study for good: nobody is asked any more, and there is no file any more. */
@ApplicationScoped
public class CloseStudy {
    @Inject
    private Studies studies;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Requires(Permission.EXPORT_RESEARCH)
    @Transactional
    public void close(String uid) {
        Study study = studies.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (study.closedAt().isPresent()) return;
        study.close(clock.instant());
        trail.record("study.closed", uid);
    }
}
