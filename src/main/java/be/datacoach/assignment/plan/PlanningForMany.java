package be.datacoach.assignment.plan;

import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.plan.StoredPlan.Calculation;
import be.datacoach.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link Planning} does for one coach, for many at once: with as many questions to the database for fifty as for one. To
 * be called inside a transaction that holds their given paths.
 */
@ApplicationScoped
class PlanningForMany {
    @Inject
    private PlanningCases cases;

    @Inject
    private StoredPlans plans;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /** For those of them who have a path; a path that comes out the same is not stored again. */
    void calculateAgain(List<GivenPath> given, String occasion) {
        var calculation = new Calculation(occasion, clock.instant(), catalogue.revision());
        Map<StoredPlan, StoredPlan> fresh = new LinkedHashMap<>();
        cases.of(given).forEach((path, ready) -> {
            LearningPath next = Planner.plan(ready.planning());
            StoredPlan newest = ready.newest();
            if (newest.says(next)) newest.stillHoldsAt(calculation.revision());
            else fresh.put(new StoredPlan(path, newest.sequence() + 1, next, calculation), newest);
        });
        plans.addAll(fresh);
    }
}
