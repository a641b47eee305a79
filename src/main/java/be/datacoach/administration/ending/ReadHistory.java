package be.datacoach.administration.ending;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.group.SchoolGroups;
import be.datacoach.organisation.school.Schools;
import be.datacoach.organisation.team.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** What hangs on a school, a cohort, a team or a group of schools, so that it can be said before somebody tries to erase it. */
@ApplicationScoped
public class ReadHistory {
    @Inject
    private History history;

    @Inject
    private Places places;

    /** What it can be of. */
    @Dependent
    static class Places {
        @Inject
        private Schools schools;

        @Inject
        private Cohorts cohorts;

        @Inject
        private SchoolGroups groups;

        @Inject
        private Teams teams;
    }

    /** By the names of tables; nothing when it can be erased. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public Set<String> ofSchool(String uid) {
        return history.of(places.schools.withUid(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }

    /** By the names of tables; nothing when it can be erased. */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public Set<String> ofCohort(String uid) {
        return history.of(places.cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }

    /** By the names of tables; nothing when it can be erased. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public Set<String> ofGroup(String uid) {
        return history.of(places.groups.withUid(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }

    /** By the names of tables; nothing when it can be erased. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public Set<String> ofTeam(String uid) {
        return history.of(places.teams.withUid(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }
}
