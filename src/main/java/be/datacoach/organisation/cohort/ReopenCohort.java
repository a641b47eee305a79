package be.datacoach.organisation.cohort;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The way back from {@link ArchiveCohort}. */
@ApplicationScoped
public class ReopenCohort {
    @Inject
    private Cohorts cohorts;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public void reopen(String uid) {
        Cohort cohort = cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        cohort.reopen();
        trail.record("cohort.reopened", cohort.uid());
    }
}
