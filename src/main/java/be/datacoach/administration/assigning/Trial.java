package be.datacoach.administration.assigning;

import be.datacoach.adaptation.path.Timing;
import be.datacoach.administration.audience.Unable;
import be.datacoach.assignment.given.Effect;
import be.datacoach.assignment.given.Gift;
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
 * @param beside minutes of all that is offered beside it, at the usual length; in no other number here
 */
public record Trial(
        List<Touched> touched, List<Unable> unable, Optional<DayOff> deadlineOff, Optional<Late> late, int beside) {

    /**
     * Somebody who would get the assignment.
     *
     * @param other uid of another allotment whose path it would replace
     */
    public record Touched(Member member, Effect effect, Optional<String> other, int minutes, Outlook outlook) {
        public boolean isLate() {
            return !outlook.inTime() && !outlook.ownDay();
        }
    }

    /**
     * When somebody would be ready.
     *
     * @param feasible the first day on which schools work and they would be ready
     * @param ownDay whether that becomes their deadline
     */
    public record Outlook(Timing timing, LocalDate feasible, boolean ownDay) {
        public boolean inTime() {
            return timing.inTime();
        }
    }

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

    static Trial of(Terms terms, List<Touched> touched, List<Unable> unable, Gift gift) {
        Optional<LocalDate> deadline = gift.assignment().deadline();
        return new Trial(
                touched, unable, deadline.flatMap(terms::dayOff), late(touched), terms.minutes(gift.offered()));
    }

    public long count(Effect effect) {
        return touched.stream().filter(one -> one.effect() == effect).count();
    }

    /** The first day on which everybody would be ready. */
    Optional<LocalDate> feasibleForAll() {
        return touched.stream().map(one -> one.outlook().feasible()).max(Comparator.naturalOrder());
    }

    private static Optional<Late> late(List<Touched> touched) {
        List<Outlook> late =
                touched.stream().filter(Touched::isLate).map(Touched::outlook).toList();
        return late.stream()
                .map(Outlook::feasible)
                .max(Comparator.naturalOrder())
                .map(feasible -> new Late(late.size(), feasible, hours(late)));
    }

    /** The most that anybody needs; nothing when more hours do not help everybody. */
    private static OptionalDouble hours(List<Outlook> late) {
        double[] each = late.stream()
                .flatMap(one -> one.timing().repairs().stream())
                .filter(Timing.Repair.MoreHours.class::isInstance)
                .mapToDouble(repair -> ((Timing.Repair.MoreHours) repair).hoursAWeek())
                .toArray();
        return each.length == late.size() ? Arrays.stream(each).max() : OptionalDouble.empty();
    }
}
