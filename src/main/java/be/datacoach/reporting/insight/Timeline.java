package be.datacoach.reporting.insight;

import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.administration.progress.MemberProgress.Weeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How far the people who are in a group today were at the end of each month or week. A month has the weeks that begin in it. */
public final class Timeline {
    private static final int MOST = 12;

    /** How long a step in time is. */
    public enum Unit {
        MONTH,
        WEEK;

        LocalDate begin(LocalDate day) {
            return this == MONTH ? day.withDayOfMonth(1) : SchoolCalendar.mondayOf(day);
        }

        LocalDate next(LocalDate begin) {
            return this == MONTH ? begin.plusMonths(1) : begin.plusWeeks(1);
        }

        LocalDate back(LocalDate begin, int steps) {
            return this == MONTH ? begin.minusMonths(steps) : begin.minusWeeks(steps);
        }
    }

    /**
     * How many there were by the end of a month or week.
     *
     * @param begin its first day
     */
    public record Moment(LocalDate begin, long assigned, long started, long finished) {}

    private Timeline() {}

    /** From the month or week of the first assignment on, and no more than twelve. */
    static List<Moment> of(Collection<Head> heads, Unit unit, LocalDate today) {
        LocalDate now = unit.begin(today);
        Optional<LocalDate> first = weeks(heads, Weeks::assigned).min(LocalDate::compareTo);
        LocalDate earliest = unit.back(now, MOST - 1);
        LocalDate begin = first.map(unit::begin).filter(earliest::isBefore).orElse(earliest);
        List<Moment> moments = new ArrayList<>();
        if (first.isEmpty()) return moments;
        for (LocalDate at = begin; !at.isAfter(now); at = unit.next(at)) {
            LocalDate end = unit.next(at);
            moments.add(new Moment(
                    at,
                    before(heads, Weeks::assigned, end),
                    before(heads, Weeks::started, end),
                    before(heads, Weeks::finished, end)));
        }
        return moments;
    }

    private static long before(Collection<Head> heads, Function<Weeks, Optional<LocalDate>> what, LocalDate end) {
        return weeks(heads, what).filter(week -> week.isBefore(end)).count();
    }

    private static Stream<LocalDate> weeks(Collection<Head> heads, Function<Weeks, Optional<LocalDate>> what) {
        return heads.stream().flatMap(head -> what.apply(head.reached().weeks()).stream());
    }
}
