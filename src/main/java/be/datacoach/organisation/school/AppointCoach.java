package be.datacoach.organisation.school;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An administrator says that a coach works at a school, unless it is archived. */
@ApplicationScoped
public class AppointCoach {
    @Inject
    private Schools schools;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @return the name of the coach */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public String appoint(String schoolUid, String coachUid) {
        School school = schools.locked(schoolUid)
                .filter(found -> !found.isArchived())
                .orElseThrow(() -> NotAllowed.on(schoolUid));
        Account coach = accounts.withUid(coachUid)
                .filter(it -> it.roles().contains(Role.COACH))
                .orElseThrow(() -> NotAllowed.on(coachUid));
        schools.appoint(coach.id(), school.id(), clock.instant());
        trail.record("school.coach_appointed", schoolUid, coachUid);
        return coach.displayName();
    }
}
