package be.datacoach.accompaniment.logbook;

import be.datacoach.adaptation.path.SchoolCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week as ISO 8601 has it, and as schools do: from Monday to Sunday, and of the year that its Thursday is in.
 *
 * @param monday its first day, in Flanders
 */
public record Week(LocalDate monday) implements Comparable<Week> {
    private static final Pattern CODE = Pattern.compile("(20\\d{2})-W(\\d{2})");
    private static final int IN_FIRST_WEEK = 4;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) throw new IllegalArgumentException("No Monday: " + monday);
    }

    public static Week of(LocalDate day) {
        return new Week(SchoolCalendar.mondayOf(day));
    }

    /** The week with this code; nothing for what is none, such as the 53rd of a year that has 52. */
    public static Optional<Week> read(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) return Optional.empty();
        LocalDate first = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, IN_FIRST_WEEK);
        Week week = of(first).plus(Integer.parseInt(matcher.group(2)) - 1);
        return Optional.of(week).filter(it -> it.code().equals(code));
    }

    /** Such as {@code 2026-W47}. */
    public String code() {
        return String.format(Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }

    public int number() {
        return monday.get(WeekFields.ISO.weekOfWeekBasedYear());
    }

    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return code();
    }
}
