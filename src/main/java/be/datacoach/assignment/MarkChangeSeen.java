package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.plan.StoredPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The coach has looked at what changed. */
@ApplicationScoped
public class MarkChangeSeen {

    @Inject
    private CurrentUser user;

    @Inject
    private GivenPaths paths;

    @Inject
    private StoredPlans plans;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void mark() {
        paths.of(user.id()).ifPresent(given -> plans.newest(given, 1).forEach(StoredPlan::markSeen));
    }
}
