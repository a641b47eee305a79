package be.datacoach.assignment;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Opens a module of the own path. The first time fixes its version, band and texts; after that it is just found. */
@ApplicationScoped
public class OpenModule {

    @Inject
    private Desk desk;

    @Inject
    private ModuleRuns runs;

    @Inject
    private OwnPaths ownPaths;

    @Inject
    private Clock clock;

    /** Who asks, and for which path. */
    @Dependent
    static class Desk {

        @Inject
        private CurrentUser user;

        @Inject
        private Catalogue catalogue;

        @Inject
        private Planning planning;

        @Inject
        private GivenPaths paths;
    }

    @Requires(Permission.LEARN)
    @Transactional
    public Opening open(ModuleId module) {
        AccountId learner = desk.user.id();
        LearnerKind kind = desk.catalogue.audienceOf(module);
        desk.user.require(Walking.permission(kind));
        Optional<ModuleRun> run = runs.find(learner, module);
        if (run.isPresent()) return new Opening.Opened(run.get());
        Optional<OwnPath> path = desk.planning.current(learner, kind).map(plan -> ownPaths.of(learner, kind, plan));
        Optional<Step> step = path.flatMap(own -> own.path().step(module));
        if (step.isEmpty()) return new Opening.NotInPath();
        OwnPath own = path.orElseThrow();
        return switch (own.state(module)) {
            case NOT_WRITTEN -> new Opening.NotWritten();
            case LATER -> new Opening.NotYet(own.missing(module));
            case READY, STARTED, FINISHED ->
                new Opening.Opened(start(desk.paths.of(learner, kind).orElseThrow(), step.get()));
        };
    }

    private ModuleRun start(GivenPath path, Step step) {
        var run = new ModuleRun(path, step, clock.instant());
        runs.add(run);
        return run;
    }
}
