package be.datacoach.organisation.cohort;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A cohort is over: nobody is accompanied through it any more. What was done stays. */
@ApplicationScoped
public class ArchiveCohort {
    @Inject
    private Cohorts cohorts;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public void archive(String uid) {
        Cohort cohort = cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        cohort.archive();
        trail.record("cohort.archived", cohort.uid());
    }
}
