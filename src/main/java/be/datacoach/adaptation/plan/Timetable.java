package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays steps in weeks, around holidays and at a tempo. */
final class Timetable {

    /** No week is so full that nothing fits. */
    private static final int LEAST_A_WEEK = 15;

    private final SchoolCalendar calendar;
    private final int minutesAWeek;
    private final int weeksAModule;
    private LocalDate week;
    private int left;

    private Timetable(SchoolCalendar calendar, LocalDate today, double hoursAWeek, Action.Pace pace) {
        this.calendar = calendar;
        int hours = Math.max(LEAST_A_WEEK, (int) Math.round(hoursAWeek * 60));
        this.minutesAWeek = pace.minutesAWeek() > 0 ? Math.min(hours, pace.minutesAWeek()) : hours;
        this.weeksAModule = pace.weeksAModule();
        this.week = active(SchoolCalendar.mondayOf(today));
        this.left = minutesAWeek;
    }

    /** The steps with their weeks; finished steps keep theirs. */
    static List<Step> lay(List<Step> steps, PlanningCase planning, double hoursAWeek, Action.Pace pace) {
        var timetable = new Timetable(planning.calendar(), planning.today(), hoursAWeek, pace);
        var laid = new ArrayList<Step>();
        for (Step step : steps) {
            laid.add(step.finished() ? step : step.planned(timetable.next(step.minutes())));
        }
        return laid;
    }

    private Span next(int minutes) {
        if (left == 0) turnTo(week.plusWeeks(1));
        LocalDate first = week;
        int toDo = minutes;
        while (toDo > left) {
            toDo -= left;
            turnTo(week.plusWeeks(1));
        }
        left -= toDo;
        var span = new Span(first, week);
        LocalDate earliestNext = first;
        for (int i = 0; i < weeksAModule; i++) earliestNext = active(earliestNext.plusWeeks(1));
        if (weeksAModule > 0 && earliestNext.isAfter(week)) turnTo(earliestNext);
        return span;
    }

    private void turnTo(LocalDate monday) {
        week = active(monday);
        left = minutesAWeek;
    }

    private LocalDate active(LocalDate monday) {
        LocalDate candidate = monday;
        while (calendar.pauses(candidate)) candidate = candidate.plusWeeks(1);
        return candidate;
    }
}
