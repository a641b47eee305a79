package be.datacoach.administration.ending;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortMembers;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.group.SchoolGroup;
import be.datacoach.organisation.group.SchoolGroups;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolStaff;
import be.datacoach.organisation.school.Schools;
import be.datacoach.organisation.team.Team;
import be.datacoach.organisation.team.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** An administrator erases what was made by mistake: for good, and only while nothing hangs on it. */
@ApplicationScoped
public class EraseIfUnused {
    @Inject
    private History history;

    @Inject
    private Places places;

    @Inject
    private AuditTrail trail;

    /** What can be erased. */
    @Dependent
    static class Places {
        @Inject
        private Schools schools;

        @Inject
        private SchoolStaff staff;

        @Inject
        private Cohorts cohorts;

        @Inject
        private CohortMembers members;

        @Inject
        private SchoolGroups groups;

        @Inject
        private Teams teams;
    }

    /** @return what hangs on it, by the names of tables: nothing when it is gone */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public Set<String> school(String uid) {
        School school = places.schools.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        Set<String> held = history.of(school);
        if (held.isEmpty()) {
            places.staff.unmake(List.of(school.id()));
            trail.record("school.erased", uid);
        }
        return held;
    }

    /** @return what hangs on it, by the names of tables: nothing when it is gone */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public Set<String> cohort(String uid) {
        Cohort cohort = places.cohorts.exactly(uid).orElseThrow(() -> NotAllowed.on(uid));
        Set<String> held = history.of(cohort);
        if (held.isEmpty()) {
            places.members.unmake(List.of(cohort.id()));
            trail.record("cohort.erased", uid);
        }
        return held;
    }

    /** @return what hangs on it, by the names of tables: nothing when it is gone */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public Set<String> group(String uid) {
        SchoolGroup group = places.groups.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        Set<String> held = history.of(group);
        if (held.isEmpty()) {
            places.groups.erase(group);
            trail.record("school_group.erased", uid);
        }
        return held;
    }

    /** @return what hangs on it, by the names of tables: nothing when it is gone */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public Set<String> team(String uid) {
        Team team = places.teams.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        Set<String> held = history.of(team);
        if (held.isEmpty()) {
            places.teams.erase(team);
            trail.record("team.erased", uid);
        }
        return held;
    }
}
