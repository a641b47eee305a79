package be.datacoach.assignment;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Catalogue;
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
        Map<ModuleId, ModuleRun> opened =
                runs.of(coach).stream().collect(Collectors.toMap(ModuleRun::module, Function.identity()));
        return new OwnPath(
                paths.of(coach).orElseThrow().registration(),
                plan.path(),
                catalogue.curriculum(),
                new OwnPath.Calculated(plan.calculatedAt(), plan.occasion()),
                opened);
    }
}
