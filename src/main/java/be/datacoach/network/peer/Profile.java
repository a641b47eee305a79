package be.datacoach.network.peer;

import be.datacoach.adaptation.curriculum.TaskId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody lets others see before either knows who the other is: nothing else is ever looked at.
 *
 * @param level a value of {@code school.level}
 * @param phase a value of {@code policy.phase}
 * @param questions tasks on which they would like to think with a peer, in their order
 */
public record Profile(Optional<String> level, Optional<String> phase, List<TaskId> questions) {
    public Profile {
        questions = questions.stream().sorted().distinct().toList();
    }

    /** What both would like to think about. */
    List<TaskId> shared(Profile other) {
        var both = new TreeSet<>(questions);
        both.retainAll(other.questions);
        return List.copyOf(both);
    }

    static String written(Collection<TaskId> questions) {
        return questions.stream().map(TaskId::code).collect(Collectors.joining(","));
    }

    static List<TaskId> read(String written) {
        return Arrays.stream(written.split(","))
                .filter(code -> !code.isEmpty())
                .map(TaskId::new)
                .toList();
    }
}
