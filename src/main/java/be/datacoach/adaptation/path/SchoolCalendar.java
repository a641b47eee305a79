package be.datacoach.adaptation.path;

import be.datacoach.adaptation.condition.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The weeks in which nothing is planned: school holidays, quiet periods, and the learner's own pause weeks. */
public record SchoolCalendar(List<Pause> pauses) {

    /** From this many working days off on, a week counts as a pause. */
    private static final int PAUSED_FROM = 3;

    /** A period off, both days included. */
    public record Pause(LocalDate from, LocalDate to, Text label) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public SchoolCalendar {
        pauses = List.copyOf(pauses);
    }

    /** Whether most of the working days of the week of this Monday are off. */
    public boolean pauses(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(5)).filter(this::isOff).count() >= PAUSED_FROM;
    }

    public boolean isOff(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
