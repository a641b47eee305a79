package be.datacoach.intake.scoring;

import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.catalogue.content.instrument.Thresholds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one task asks, N = B × max(0, B − D), from 0 to 20.
 *
 * @param importance B, from 1 to 5
 * @param coverage D, from 1 to 5
 * @param owner who does it now; empty when nobody knows
 */
public record TaskNeed(TaskId task, int importance, int coverage, Optional<String> owner) {

    private static final int TOP = 5;
    private static final Set<String> COACHING = Set.of("T11", "T12", "T13", "T14", "T15");
    private static final String NOBODY = "NOBODY";

    /** How pressing a task is. */
    public enum Priority {
        FINE,
        ATTENTION,
        URGENT
    }

    public int need() {
        return importance * Math.max(0, importance - coverage);
    }

    /** Below 4, up to 7, from 8: the limits of {@code thresholds.yaml}. */
    public Priority priority(Thresholds limits) {
        if (need() >= limits.of("need")) return Priority.URGENT;
        return need() >= limits.of("attention") ? Priority.ATTENTION : Priority.FINE;
    }

    /** A coaching task that is hardly done and hardly missed: a question to put to the team, never a priority. */
    public boolean blindSpot(Thresholds limits) {
        return COACHING.contains(task.code()) && importance <= limits.of("blind") && coverage <= limits.of("blind");
    }

    /** The five highest needs, the highest first, in the order of the tasks where they are equal; none without a need. */
    public static List<TaskNeed> top(Collection<TaskNeed> all) {
        return all.stream()
                .filter(one -> one.need() > 0)
                .sorted(Comparator.comparing(TaskNeed::need).reversed().thenComparing(TaskNeed::task))
                .limit(TOP)
                .toList();
    }

    /** Who carries so many tasks alone that the school depends on one person. */
    public static List<String> dependedOn(Collection<TaskNeed> all, Thresholds limits) {
        Map<String, Long> carried = all.stream()
                .flatMap(one -> one.owner.stream())
                .filter(owner -> !owner.equals(NOBODY))
                .collect(Collectors.groupingBy(owner -> owner, Collectors.counting()));
        return carried.entrySet().stream()
                .filter(one -> one.getValue() >= limits.of("alone-tasks"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
