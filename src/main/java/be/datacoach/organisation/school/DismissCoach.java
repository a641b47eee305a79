package be.datacoach.organisation.school;

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

/** An administrator says that a coach no longer works at a school: the way back from {@link AppointCoach}. */
@ApplicationScoped
public class DismissCoach {
    @Inject
    private Schools schools;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<LeftSchool> left;

    /** @return the name of the coach */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public String dismiss(String schoolUid, String coachUid) {
        School school = schools.withUid(schoolUid).orElseThrow(() -> NotAllowed.on(schoolUid));
        Account coach = accounts.withUid(coachUid).orElseThrow(() -> NotAllowed.on(coachUid));
        schools.dismiss(coach.id(), school.id());
        left.fire(new LeftSchool(school.id(), coach.id()));
        trail.record("school.coach_dismissed", schoolUid, coachUid);
        return coach.displayName();
    }
}
