package be.datacoach.organisation.cohort;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An administrator starts a cohort; members and counsellor follow. */
@ApplicationScoped
public class CreateCohort {
    @Inject
    private Cohorts cohorts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public String create(String name) {
        Cohort cohort = new Cohort(name, clock.instant());
        cohorts.add(cohort);
        trail.record("cohort.created", cohort.uid());
        return cohort.uid();
    }
}
