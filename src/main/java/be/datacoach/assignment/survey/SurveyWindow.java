package be.datacoach.assignment.survey;

import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.catalogue.content.instrument.Surveys;
import be.datacoach.catalogue.content.instrument.Surveys.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when a survey is open, both days included. It begins and ends on a working day and is open for as many working days as
 * its wave says: days off, weekends, and weeks that are mostly off (holidays, June, the first weeks of September, a pause that
 * somebody chose) count for neither.
 */
public record SurveyWindow(LocalDate first, LocalDate last) {

    /** Nothing where what its days are counted from has not come yet, or where it is about a beginning that is over. */
    static Optional<SurveyWindow> of(Surveys.Wave wave, Course course, SchoolCalendar calendar) {
        boolean atStart = wave.anchor() == Anchor.START;
        Optional<LocalDate> anchor = atStart
                ? Optional.of(course.started()).filter(day -> course.ended().isEmpty())
                : course.ended();
        return anchor.map(day -> from(workdayFrom(day.plusDays(wave.after()), calendar), wave.workdays(), calendar));
    }

    private static SurveyWindow from(LocalDate first, int workdays, SchoolCalendar calendar) {
        LocalDate last = first;
        for (int counted = 1; counted < workdays; counted++) last = workdayFrom(last.plusDays(1), calendar);
        return new SurveyWindow(first, last);
    }

    private static LocalDate workdayFrom(LocalDate day, SchoolCalendar calendar) {
        LocalDate candidate = day;
        while (isQuiet(candidate, calendar) || candidate.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** Whether nobody is asked anything on this day. */
    static boolean isQuiet(LocalDate day, SchoolCalendar calendar) {
        return calendar.isOff(day) || calendar.pauses(SchoolCalendar.mondayOf(day));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
