package be.datacoach.organisation.cohort;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator corrects a cohort's name. */
@ApplicationScoped
public class ChangeCohort {
    @Inject
    private Cohorts cohorts;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public void change(String uid, String name) {
        Cohort cohort = cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        cohort.rename(name);
        trail.record("cohort.changed", cohort.uid());
    }
}
