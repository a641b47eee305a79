package be.datacoach.administration.assigning;

import be.datacoach.adaptation.path.Timing;
import be.datacoach.assignment.given.Effect;
import be.datacoach.organisation.Member;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an assignment would do, to whom, before anything is done.
 *
 * @param deadlineOff when the deadline falls on a day on which nobody works
 * @param late when some would not meet the deadline
 */
public record Trial(List<Touched> touched, List<Unable> unable, Optional<DayOff> deadlineOff, Optional<Late> late) {

    /**
     * Somebody who would get the assignment.
     *
     * @param otherCohort the cohort whose assignment it would replace
     */
    public record Touched(Member member, Effect effect, Optional<String> otherCohort, int minutes, Timing timing) {}

    /**
     * What does not fit, and what would.
     *
     * @param people how many would finish after the deadline
     * @param feasible a day on which schools work and everybody could be ready
     * @param hours hours a week with which everybody would be ready in time, if there are
     */
    public record Late(long people, LocalDate feasible, OptionalDouble hours) {}

    public Trial {
        touched = List.copyOf(touched);
        unable = List.copyOf(unable);
    }

    static Trial of(Terms terms, List<Touched> touched, List<Unable> unable, Optional<LocalDate> deadline) {
        return new Trial(touched, unable, deadline.flatMap(terms::dayOff), late(terms, touched));
    }

    public long count(Effect effect) {
        return touched.stream().filter(one -> one.effect() == effect).count();
    }

    private static Optional<Late> late(Terms terms, List<Touched> touched) {
        List<Timing> late = touched.stream()
                .map(Touched::timing)
                .filter(timing -> !timing.inTime())
                .toList();
        return late.stream()
                .map(Timing::finish)
                .max(Comparator.naturalOrder())
                .map(finish -> new Late(late.size(), terms.calendar().workdayFrom(finish), hours(late)));
    }

    /** The most that anybody needs; nothing when more hours do not help everybody. */
    private static OptionalDouble hours(List<Timing> late) {
        double[] each = late.stream()
                .flatMap(timing -> timing.repairs().stream())
                .filter(Timing.Repair.MoreHours.class::isInstance)
                .mapToDouble(repair -> ((Timing.Repair.MoreHours) repair).hoursAWeek())
                .toArray();
        return each.length == late.size() ? Arrays.stream(each).max() : OptionalDouble.empty();
    }
}
