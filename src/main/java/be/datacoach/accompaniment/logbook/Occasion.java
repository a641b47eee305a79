package be.datacoach.accompaniment.logbook;

import be.datacoach.adaptation.path.SchoolCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * When the first page may ask whether there is something to tell: towards the end of a week in which school goes on, of which nothing is
 * written yet, when the coach made or finished something in that week or the one before. Never in a holiday, in June or in a pause that
 * somebody chose; and never twice for the same thing, nor because of a week that was left empty.
 */
final class Occasion {
    private static final DayOfWeek FROM = DayOfWeek.THURSDAY;

    private Occasion() {}

    /**
     * @param calendar with the own pause weeks in it
     * @param written the weeks that are in the logbook
     * @param lastMade the last day on which an artefact was handed in or a module finished
     */
    static boolean isNow(
            LocalDate today, SchoolCalendar calendar, Collection<Week> written, Optional<LocalDate> lastMade) {
        Week week = Week.of(today);
        boolean open = today.getDayOfWeek().compareTo(FROM) >= 0
                && !calendar.isOff(today)
                && !calendar.pauses(week.monday())
                && !written.contains(week);
        return open
                && lastMade.map(Week::of)
                        .filter(made -> !made.equals(week.plus(-1)) || !written.contains(made))
                        .filter(made -> made.compareTo(week.plus(-1)) >= 0)
                        .isPresent();
    }
}
