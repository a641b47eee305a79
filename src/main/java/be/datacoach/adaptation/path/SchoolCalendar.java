package be.datacoach.adaptation.path;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.learner.Availability;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The weeks in which nothing is planned: school holidays, quiet periods, and the learner's own pause weeks. */
public record SchoolCalendar(List<Pause> pauses) {

    /** From this many working days off on, a week counts as a pause. */
    private static final int PAUSED_FROM = 3;

    private static final int WORKING_DAYS = 5;

    /** A period off, both days included. */
    public record Pause(LocalDate from, LocalDate to, Text label) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    public SchoolCalendar {
        pauses = List.copyOf(pauses);
    }

    /** This calendar with somebody's own periods away in it. */
    public SchoolCalendar with(Availability availability) {
        if (availability.away().isEmpty()) return this;
        var all = new ArrayList<>(pauses);
        availability.away().forEach(away -> all.add(new Pause(away.from(), away.to(), Text.of(""))));
        return new SchoolCalendar(all);
    }

    /** Whether most of the working days of the week of this Monday are off. */
    public boolean pauses(LocalDate monday) {
        int off = 0;
        for (int day = 0; day < WORKING_DAYS; day++) {
            if (isOff(monday.plusDays(day))) off++;
        }
        return off >= PAUSED_FROM;
    }

    public boolean isOff(LocalDate day) {
        for (Pause pause : pauses) {
            if (pause.covers(day)) return true;
        }
        return false;
    }

    /** The period off that this day falls in; the longest when there are several. */
    public Optional<Pause> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).max(Comparator.comparingLong(Pause::days));
    }

    /** This day, else the first after it on which schools work. */
    public LocalDate workdayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkday(candidate)) candidate = candidate.plusDays(1);
        return candidate;
    }

    /** The last day before this one on which schools work. */
    public LocalDate workdayBefore(LocalDate day) {
        LocalDate candidate = day.minusDays(1);
        while (!isWorkday(candidate)) candidate = candidate.minusDays(1);
        return candidate;
    }

    /** Whether people are left in peace: on a day on which schools do not work, and in a week that is mostly off. */
    public boolean isQuiet(LocalDate day) {
        return !isWorkday(day) || pauses(mondayOf(day));
    }

    private boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isOff(day);
    }

    /**
     * The Monday of a week in which schools work.
     *
     * @param number 1 is the week of this day, or the first after it that is not off
     */
    public LocalDate schoolWeek(LocalDate day, int number) {
        LocalDate monday = mondayOf(day);
        int counted = 0;
        while (true) {
            if (!pauses(monday) && ++counted >= number) return monday;
            monday = monday.plusWeeks(1);
        }
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
