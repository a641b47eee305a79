package be.datacoach.network.peer;

import be.datacoach.adaptation.path.SchoolCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long somebody has to answer: days on which schools do not work are not counted. */
final class Term {
    /** However the calendar looks, a term ends. */
    private static final int LONGEST = 400;

    private Term() {}

    /** The last day of a term of so many days that begins tomorrow. */
    static LocalDate lastDay(SchoolCalendar calendar, LocalDate today, int days) {
        LocalDate day = today;
        int counted = 0;
        while (counted < days && day.isBefore(today.plusDays(LONGEST))) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !calendar.isOff(day)) counted++;
        }
        return day;
    }
}
