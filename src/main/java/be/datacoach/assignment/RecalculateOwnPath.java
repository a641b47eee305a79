package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.assignment.plan.Planning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Calculates the path again because the coach asks for it. */
@ApplicationScoped
public class RecalculateOwnPath {

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void recalculate() {
        planning.calculate(user.id(), "request");
    }
}
