package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The path of the coach who asks; nothing before the first screen was answered. */
@ApplicationScoped
public class ReadOwnPath {

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private OwnPaths ownPaths;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<OwnPath> read() {
        Optional<StoredPlan> plan = planning.current(user.id());
        return plan.map(stored -> ownPaths.of(user.id(), stored));
    }
}
