package be.datacoach.accompaniment.logbook;

import be.datacoach.adaptation.curriculum.TaskId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a logbook shows over the weeks: which tasks, and which kinds of working together. It counts weeks that were written down and
 * nothing else: a week without an entry is no gap, and no kind is better than another.
 *
 * @param tasks those that occur, the most weeks first, then by code
 * @param kinds all of them, in their own order
 */
public record PracticePicture(List<Counted> tasks, List<Kind> kinds) {

    /** @param weeks how many were written down with it */
    public record Counted(TaskId task, int weeks) {}

    /** @param weeks in which it occurs, oldest first */
    public record Kind(Interaction interaction, List<Week> weeks) {
        public Kind {
            weeks = List.copyOf(weeks);
        }

        public Optional<Week> last() {
            return weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.get(weeks.size() - 1));
        }
    }

    public PracticePicture {
        tasks = List.copyOf(tasks);
        kinds = List.copyOf(kinds);
    }

    /** @param logged in any order */
    public static PracticePicture of(List<Logged> logged) {
        Map<TaskId, Long> counted = logged.stream().collect(Collectors.groupingBy(Logged::task, Collectors.counting()));
        List<Counted> tasks = counted.entrySet().stream()
                .map(one -> new Counted(one.getKey(), one.getValue().intValue()))
                .sorted(Comparator.comparingInt(Counted::weeks).reversed().thenComparing(Counted::task))
                .toList();
        List<Kind> kinds = Arrays.stream(Interaction.values())
                .map(kind -> new Kind(
                        kind,
                        logged.stream()
                                .filter(one -> one.interaction() == kind)
                                .map(Logged::week)
                                .sorted()
                                .toList()))
                .toList();
        return new PracticePicture(tasks, kinds);
    }

    /** The kinds that occur in the most weeks; several when they share that, none when nothing was written. */
    public List<Interaction> most() {
        int most = kinds.stream().mapToInt(kind -> kind.weeks().size()).max().orElse(0);
        return kinds.stream()
                .filter(kind -> most > 0 && kind.weeks().size() == most)
                .map(Kind::interaction)
                .toList();
    }

    /** How many weeks were written down. */
    public int weeks() {
        return kinds.stream().mapToInt(kind -> kind.weeks().size()).sum();
    }

    public Optional<Week> first() {
        return kinds.stream().flatMap(kind -> kind.weeks().stream()).min(Comparator.naturalOrder());
    }

    public Optional<Week> last() {
        return kinds.stream().flatMap(kind -> kind.weeks().stream()).max(Comparator.naturalOrder());
    }
}
