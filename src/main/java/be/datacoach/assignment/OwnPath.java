package be.datacoach.assignment;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.run.ModuleRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A coach's path as it stands now: as calculated, and how far the coach is. */
public record OwnPath(
        String registration,
        LearningPath path,
        Curriculum curriculum,
        Calculated calculated,
        Map<ModuleId, ModuleRun> runs) {

    /** When and on which occasion the path was calculated. */
    public record Calculated(Instant at, String occasion) {}

    /** What can be done with a step now. */
    public enum StepState {
        FINISHED,
        STARTED,
        /** Can be opened. */
        READY,
        /** Something else comes first. */
        LATER,
        /** Declared, not yet written. */
        NOT_WRITTEN
    }

    public OwnPath {
        runs = Map.copyOf(runs);
    }

    public StepState state(ModuleId module) {
        ModuleRun run = runs.get(module);
        if (run != null) return run.finished() ? StepState.FINISHED : StepState.STARTED;
        if (!module(module).edition().published()) return StepState.NOT_WRITTEN;
        return missing(module).isEmpty() ? StepState.READY : StepState.LATER;
    }

    /** What must be finished before this module; what is not yet written stops nobody, but what it needs does. */
    public List<ModuleId> missing(ModuleId module) {
        return module(module).after().stream()
                .flatMap(this::open)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<ModuleId> open(ModuleId needed) {
        if (!module(needed).edition().published()) return missing(needed).stream();
        return state(needed) == StepState.FINISHED ? Stream.empty() : Stream.of(needed);
    }

    /** The step to go on with: the one that was started, else the first that can be opened. */
    public Optional<Step> current() {
        return first(StepState.STARTED).or(() -> first(StepState.READY));
    }

    private Optional<Step> first(StepState state) {
        return path.steps().stream()
                .filter(step -> state(step.module()) == state)
                .findFirst();
    }

    private LearningModule module(ModuleId module) {
        return curriculum.module(module);
    }
}
