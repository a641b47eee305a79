package be.datacoach.administration.ending;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** What hangs on a school or a cohort, so that it can be said before somebody tries to erase it. */
@ApplicationScoped
public class ReadHistory {
    @Inject
    private History history;

    @Inject
    private Schools schools;

    @Inject
    private Cohorts cohorts;

    /** By the names of tables; nothing when it can be erased. */
    @Requires(Permission.MANAGE_SCHOOLS)
    @Transactional
    public Set<String> ofSchool(String uid) {
        return history.of(schools.withUid(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }

    /** By the names of tables; nothing when it can be erased. */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public Set<String> ofCohort(String uid) {
        return history.of(cohorts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }
}
