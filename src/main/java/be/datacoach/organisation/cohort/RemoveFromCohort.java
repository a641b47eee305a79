package be.datacoach.organisation.cohort;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The way back from {@link AddToCohort}; what the coach did stays theirs. */
@ApplicationScoped
public class RemoveFromCohort {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<LeftCohort> left;

    /** @return the name of the coach */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public String remove(String cohortUid, String coachUid) {
        Cohort cohort = cohorts.withUid(cohortUid).orElseThrow(() -> NotAllowed.on(cohortUid));
        Account coach = accounts.withUid(coachUid).orElseThrow(() -> NotAllowed.on(coachUid));
        cohorts.leave(cohort.id(), coach.id());
        left.fire(new LeftCohort(cohort.id(), List.of(coach.id())));
        trail.record("cohort.member_removed", cohort.uid(), coachUid);
        return coach.displayName();
    }
}
