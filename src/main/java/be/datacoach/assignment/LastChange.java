package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.path.PathDifference;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.plan.StoredPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The last change of the own path; nothing when there was only ever one path. */
@ApplicationScoped
public class LastChange {

    @Inject
    private CurrentUser user;

    @Inject
    private GivenPaths paths;

    @Inject
    private StoredPlans plans;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<PathChange> read() {
        List<StoredPlan> newest =
                paths.of(user.id()).map(given -> plans.newest(given, 2)).orElse(List.of());
        if (newest.size() < 2) return Optional.empty();
        StoredPlan now = newest.get(0);
        var difference = PathDifference.between(newest.get(1).path(), now.path());
        return Optional.of(new PathChange(difference, now.occasion(), now.calculatedAt(), now.seen()));
    }
}
