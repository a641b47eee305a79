package be.datacoach.adaptation.path;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A path: steps in order, and the decisions that made it so.
 *
 * @param waiting decisions that the limits on change hold back until the next calculation
 * @param questions decisions that only the learner may take
 * @param provisional made of a first screen only
 * @param gaps combinations of variants that this learner needs and nobody wrote yet
 */
public record LearningPath(
        List<Step> steps,
        List<Decision> decisions,
        List<Decision> waiting,
        List<Decision> questions,
        Timing timing,
        boolean provisional,
        List<VariantGap> gaps) {

    public LearningPath {
        steps = List.copyOf(steps);
        decisions = List.copyOf(decisions);
        waiting = List.copyOf(waiting);
        questions = List.copyOf(questions);
        gaps = List.copyOf(gaps);
    }

    public Optional<Step> step(ModuleId module) {
        return steps.stream().filter(step -> step.module().equals(module)).findFirst();
    }

    public boolean has(ModuleId module) {
        return step(module).isPresent();
    }

    public Stream<Step> remaining() {
        return steps.stream().filter(step -> !step.finished());
    }

    public int minutesLeft() {
        return remaining().mapToInt(Step::minutes).sum();
    }

    public boolean done() {
        return remaining().findAny().isEmpty();
    }

    /** The decisions about one module. */
    public List<Decision> about(ModuleId module) {
        return decisions.stream()
                .filter(decision -> decision.module().filter(module::equals).isPresent())
                .toList();
    }
}
