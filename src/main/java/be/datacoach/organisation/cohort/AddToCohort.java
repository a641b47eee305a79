package be.datacoach.organisation.cohort;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An administrator lets a coach take part in a cohort; once is enough. */
@ApplicationScoped
public class AddToCohort {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<JoinedCohort> joined;

    /** @return the name of the coach */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public String add(String cohortUid, String coachUid) {
        Cohort cohort = cohorts.locked(cohortUid).orElseThrow(() -> NotAllowed.on(cohortUid));
        Account coach = accounts.withUid(coachUid)
                .filter(it -> it.roles().contains(Role.COACH))
                .orElseThrow(() -> NotAllowed.on(coachUid));
        if (cohorts.join(cohort.id(), coach.id(), clock.instant())) {
            trail.record("cohort.member_added", cohort.uid(), coachUid);
            joined.fire(new JoinedCohort(cohort.id(), coach.id()));
        }
        return coach.displayName();
    }
}
