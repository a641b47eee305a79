package be.datacoach.adaptation.path;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is different between two paths of one learner, small enough to read. */
public record PathDifference(List<Change> changes, int minutesLess) {

    /** One difference, with the reason that the new path gives for it, or the old one for what is gone. */
    public sealed interface Change {
        ModuleId module();

        Reason reason();

        record Added(ModuleId module, int minutes, Reason reason) implements Change {}

        record Removed(ModuleId module, int minutes, Reason reason) implements Change {}

        record Earlier(ModuleId module, Reason reason) implements Change {}

        record Later(ModuleId module, Reason reason) implements Change {}

        record Shorter(ModuleId module, int minutes, Reason reason) implements Change {}

        record Longer(ModuleId module, int minutes, Reason reason) implements Change {}

        /** Other texts or examples. */
        record OtherVariant(ModuleId module, Reason reason) implements Change {}
    }

    public PathDifference {
        changes = List.copyOf(changes);
    }

    public boolean none() {
        return changes.isEmpty();
    }

    /** What the learner still had to do, then and now; steps finished in between do not count as a change. */
    public static PathDifference between(LearningPath before, LearningPath after) {
        var changes = new ArrayList<Change>();
        after.remaining().filter(step -> !before.has(step.module())).forEach(step -> changes.add(added(step)));
        before.remaining().filter(step -> !after.has(step.module())).forEach(step -> changes.add(removed(step)));
        moved(before, after).forEach(changes::add);
        after.remaining()
                .forEach(step -> before.step(step.module())
                        .flatMap(earlier -> otherwise(earlier, step, after))
                        .ifPresent(changes::add));
        return new PathDifference(changes, before.minutesLeft() - after.minutesLeft());
    }

    private static Change added(Step step) {
        return new Change.Added(step.module(), step.minutes(), step.why());
    }

    private static Change removed(Step step) {
        return new Change.Removed(step.module(), step.minutes(), step.why());
    }

    /** Steps outside the longest common order have moved: the fewest moves that explain the new order. */
    private static Stream<Change> moved(LearningPath before, LearningPath after) {
        List<ModuleId> old = common(before, after);
        List<ModuleId> fresh = common(after, before);
        Set<ModuleId> stable = new HashSet<>(longestCommon(old, fresh));
        return fresh.stream().filter(module -> !stable.contains(module)).map(module -> {
            Reason reason = after.step(module).orElseThrow().why();
            return fresh.indexOf(module) < old.indexOf(module)
                    ? new Change.Earlier(module, reason)
                    : new Change.Later(module, reason);
        });
    }

    private static List<ModuleId> common(LearningPath path, LearningPath other) {
        return path.remaining()
                .map(Step::module)
                .filter(module ->
                        other.remaining().anyMatch(step -> step.module().equals(module)))
                .toList();
    }

    private static List<ModuleId> longestCommon(List<ModuleId> one, List<ModuleId> two) {
        int[][] length = new int[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = two.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(two.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var common = new ArrayList<ModuleId>();
        for (int i = 0, j = 0; i < one.size() && j < two.size(); ) {
            if (one.get(i).equals(two.get(j))) {
                common.add(one.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) i++;
            else j++;
        }
        return common;
    }

    private static Optional<Change> otherwise(Step before, Step after, LearningPath path) {
        int less = before.minutes() - after.minutes();
        Reason ofLength = reasonOf(after, path, PathDifference::decidesLength);
        if (less > 0) return Optional.of(new Change.Shorter(after.module(), less, ofLength));
        if (less < 0) return Optional.of(new Change.Longer(after.module(), -less, ofLength));
        return before.variants().equals(after.variants()) || before.version() != after.version()
                ? Optional.empty()
                : Optional.of(new Change.OtherVariant(
                        after.module(),
                        reasonOf(
                                after,
                                path,
                                decision -> decision instanceof Decision.Variant variant
                                        && variant.modules().contains(after.module()))));
    }

    private static boolean decidesLength(Decision decision) {
        return decision instanceof Decision.Skip
                || decision instanceof Decision.Condense
                || decision instanceof Decision.Remediate
                || decision instanceof Decision.Keep
                || decision instanceof Decision.AddBlock;
    }

    private static Reason reasonOf(Step step, LearningPath path, Predicate<Decision> deciding) {
        return path.decisions().stream()
                .filter(decision -> decision.module().orElse(step.module()).equals(step.module()))
                .filter(deciding)
                .map(Decision::reason)
                .findFirst()
                .orElse(step.why());
    }
}
