package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Opens a module of the own path. The first time fixes its version, band and texts; after that it is just found. */
@ApplicationScoped
public class OpenModule {

    @Inject
    private CurrentUser user;

    @Inject
    private Planning planning;

    @Inject
    private ModuleRuns runs;

    @Inject
    private OwnPaths ownPaths;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Opening open(ModuleId module) {
        Optional<ModuleRun> run = runs.find(user.id(), module);
        if (run.isPresent()) return new Opening.Opened(run.get());
        Optional<OwnPath> path = planning.current(user.id()).map(plan -> ownPaths.of(user.id(), plan));
        Optional<Step> step = path.flatMap(own -> own.path().step(module));
        if (step.isEmpty()) return new Opening.NotInPath();
        OwnPath own = path.orElseThrow();
        return switch (own.state(module)) {
            case NOT_WRITTEN -> new Opening.NotWritten();
            case LATER -> new Opening.NotYet(own.missing(module));
            case READY, STARTED, FINISHED -> new Opening.Opened(start(own.registration(), step.get()));
        };
    }

    private ModuleRun start(String registration, Step step) {
        var run = new ModuleRun(user.id(), registration, step, clock.instant());
        runs.add(run);
        return run;
    }
}
