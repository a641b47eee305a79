package be.datacoach.assignment;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a stored plan and what was opened together. */
@ApplicationScoped
class OwnPaths {

    @Inject
    private Catalogue catalogue;

    @Inject
    private GivenPaths paths;

    @Inject
    private ModuleRuns runs;

    OwnPath of(AccountId coach, StoredPlan plan) {
        return of(coach, LearnerKind.COACH, plan);
    }

    OwnPath of(AccountId learner, LearnerKind kind, StoredPlan plan) {
        Map<ModuleId, ModuleRun> opened =
                runs.of(learner, kind).stream().collect(Collectors.toMap(ModuleRun::module, Function.identity()));
        return new OwnPath(
                paths.of(learner, kind).orElseThrow().registration(),
                plan.path(),
                catalogue.curriculum(kind),
                new OwnPath.Calculated(plan.calculatedAt(), plan.occasion()),
                opened);
    }
}
