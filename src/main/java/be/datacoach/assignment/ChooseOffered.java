package be.datacoach.assignment;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.run.ModuleRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Modules that an administrator offers beside the path: the coach takes them, or does without. */
@ApplicationScoped
public class ChooseOffered {
    /** A module that is offered, and how it stands with it. */
    public record Offer(ModuleId module, Standing standing) {}

    /** How it stands with what is offered. */
    public enum Standing {
        /** Not in the path. */
        OPEN,
        /** Taken, and not begun. */
        TAKEN,
        /** In the path anyway: a rule asks for it, or it was begun. */
        THERE
    }

    @Inject
    private CurrentUser user;

    @Inject
    private GivenPaths paths;

    @Inject
    private Planning planning;

    @Inject
    private ModuleRuns runs;

    /** In the order of the modules; nothing before the first screen was answered. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Offer> offers() {
        Optional<LearningPath> path = planning.current(user.id()).map(plan -> plan.path());
        Optional<GivenPath> given = paths.of(user.id());
        if (path.isEmpty() || given.isEmpty()) return List.of();
        return given.get().gift().offered().stream()
                .sorted()
                .map(module -> new Offer(module, standing(module, given.get(), path.get())))
                .toList();
    }

    private Standing standing(ModuleId module, GivenPath given, LearningPath path) {
        if (path.step(module).isEmpty()) return Standing.OPEN;
        boolean begun = runs.find(user.id(), module).isPresent();
        return given.chosen().contains(module) && !begun ? Standing.TAKEN : Standing.THERE;
    }

    /** Twice is once. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void take(ModuleId module) {
        GivenPath given = offering(module);
        if (given.choose(module)) planning.calculate(user.id(), "answered");
    }

    /** What was begun stays in the path. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void doWithout(ModuleId module) {
        GivenPath given = offering(module);
        if (given.doWithout(module)) planning.calculate(user.id(), "answered");
    }

    private GivenPath offering(ModuleId module) {
        return paths.of(user.id())
                .filter(given -> given.gift().offered().contains(module))
                .orElseThrow(() -> NotAllowed.on(module.code()));
    }
}
