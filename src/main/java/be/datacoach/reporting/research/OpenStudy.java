package be.datacoach.reporting.research;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** From now on, people are asked for a study. */
@ApplicationScoped
public class OpenStudy {
    @Inject
    private Studies studies;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Requires(Permission.EXPORT_RESEARCH)
    @Transactional
    public void open(String uid) {
        Study study = studies.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        if (study.wasOpened()) return;
        study.open(clock.instant());
        trail.record("study.opened", uid);
    }
}
