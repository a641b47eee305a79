package be.datacoach.network.intervisie;

import be.datacoach.adaptation.path.SchoolCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an intervisie can be: on days on which schools work and in weeks that are not mostly off, so never in holidays, in June, in a
 * weekend or in a pause week of who proposes it.
 *
 * @param calendar with the periods away of who asks
 * @param now on the clock of the schools
 */
public record Moments(SchoolCalendar calendar, LocalDateTime now) {
    /** Beginning a meeting earlier or later is a slip of the pen. */
    static final LocalTime EARLIEST = LocalTime.of(7, 0);

    static final LocalTime LATEST = LocalTime.of(22, 0);

    /** About three months ahead; further nobody knows the own timetable. */
    static final int DAYS_AHEAD = 100;

    /** After school, on days on which there is most often time. */
    private static final LocalTime USUAL = LocalTime.of(16, 0);

    private static final List<DayOfWeek> USUAL_DAYS = List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    private static final int SUGGESTED = 3;
    private static final int FIRST_AFTER_DAYS = 5;
    private static final int WEEKS_BETWEEN = 4;

    /** Why a moment cannot be. */
    public enum Refusal {
        PAST,
        FAR,
        HOUR,
        WEEKEND,
        OFF
    }

    public Optional<Refusal> refused(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        LocalTime hour = moment.toLocalTime();
        if (!moment.isAfter(now)) return Optional.of(Refusal.PAST);
        if (day.isAfter(now.toLocalDate().plusDays(DAYS_AHEAD))) return Optional.of(Refusal.FAR);
        if (hour.isBefore(EARLIEST) || hour.isAfter(LATEST)) return Optional.of(Refusal.HOUR);
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) return Optional.of(Refusal.WEEKEND);
        return isOff(day) ? Optional.of(Refusal.OFF) : Optional.empty();
    }

    private boolean isOff(LocalDate day) {
        return calendar.isOff(day) || calendar.pauses(SchoolCalendar.mondayOf(day));
    }

    /**
     * Three moments to begin with.
     *
     * @param last when the two spoke last: the next month begins from there
     */
    List<LocalDateTime> suggested(Optional<LocalDate> last) {
        LocalDate soon = now.toLocalDate().plusDays(FIRST_AFTER_DAYS);
        LocalDate from = last.map(day -> day.plusWeeks(WEEKS_BETWEEN).with(DayOfWeek.MONDAY))
                .filter(soon::isBefore)
                .orElse(soon);
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(ChronoUnit.DAYS.between(from, now.toLocalDate().plusDays(DAYS_AHEAD + 1L)))
                .filter(day -> USUAL_DAYS.contains(day.getDayOfWeek()))
                .map(day -> day.atTime(USUAL))
                .filter(moment -> refused(moment).isEmpty())
                .limit(SUGGESTED)
                .toList();
    }
}
