package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays steps in weeks, around holidays and absences, in whole sittings and at a tempo. */
final class Timetable {

    /** No week is so full that nothing fits. */
    private static final int LEAST_A_WEEK = 15;

    /**
     * How the weeks are filled.
     *
     * @param hoursAWeek the time there is
     * @param sitting minutes in which the learner likes to work at a stretch; 0 for any
     */
    record Rhythm(double hoursAWeek, int sitting, Action.Pace pace) {

        static final Action.Pace NO_PACE = new Action.Pace(0, 0);

        /** As fast as these hours allow. */
        static Rhythm fastest(double hoursAWeek) {
            return new Rhythm(hoursAWeek, 0, NO_PACE);
        }

        private int minutesAWeek() {
            int hours = Math.max(LEAST_A_WEEK, (int) Math.round(hoursAWeek * 60));
            return pace.minutesAWeek() > 0 ? Math.min(hours, pace.minutesAWeek()) : hours;
        }
    }

    private final SchoolCalendar calendar;
    private final int minutesAWeek;
    private final int weeksASitting;
    private final int weeksAModule;
    private final double tempo;
    private LocalDate week;
    private int left;

    private Timetable(PlanningCase planning, Rhythm rhythm) {
        this.calendar = planning.calendar().with(planning.learner().availability());
        int most = rhythm.minutesAWeek();
        int sitting = rhythm.sitting;
        // A sitting that takes longer than a week allows comes once in so many weeks.
        this.weeksASitting = sitting > most ? (sitting + most - 1) / most : 1;
        this.minutesAWeek = sitting == 0 ? most : sitting > most ? sitting : most / sitting * sitting;
        this.weeksAModule = rhythm.pace.weeksAModule();
        this.tempo = planning.learner().availability().tempo();
        this.week = active(SchoolCalendar.mondayOf(begin(planning)));
        this.left = minutesAWeek;
    }

    private static LocalDate begin(PlanningCase planning) {
        return planning.learner()
                .availability()
                .appointedFrom()
                .filter(planning.today()::isBefore)
                .orElse(planning.today());
    }

    /** The steps with their weeks; finished steps keep theirs. */
    static List<Step> lay(List<Step> steps, PlanningCase planning, Rhythm rhythm) {
        var timetable = new Timetable(planning, rhythm);
        var laid = new ArrayList<Step>();
        for (Step step : steps) {
            laid.add(step.finished() ? step : step.planned(timetable.next(step, weeks(step, planning))));
        }
        return laid;
    }

    /** What somebody tries out at school takes its weeks, however fast they read. */
    private static int weeks(Step step, PlanningCase planning) {
        return planning.curriculum().module(step.module()).edition().weeks();
    }

    private Span next(Step step, int weeks) {
        if (left == 0) turnTo(later(week, weeksASitting));
        LocalDate first = week;
        int toDo = (int) Math.ceil(tempo * step.minutes());
        while (toDo > left) {
            toDo -= left;
            turnTo(later(week, weeksASitting));
        }
        left -= toDo;
        LocalDate begun = weeks > 1 ? begun(step, first) : first;
        LocalDate atTheEarliest = later(begun, weeks - 1);
        if (atTheEarliest.isAfter(week)) turnTo(atTheEarliest);
        var span = new Span(begun, week);
        LocalDate earliestNext = later(first, weeksAModule);
        if (earliestNext.isAfter(week)) turnTo(earliestNext);
        return span;
    }

    /** The weeks since somebody began count. */
    private static LocalDate begun(Step step, LocalDate first) {
        LocalDate before = step.when().firstWeek();
        return step.started() && before.isBefore(first) ? before : first;
    }

    private void turnTo(LocalDate monday) {
        week = monday;
        left = minutesAWeek;
    }

    /** So many weeks in which something is planned after this one. */
    private LocalDate later(LocalDate monday, int weeks) {
        LocalDate later = monday;
        for (int i = 0; i < weeks; i++) later = active(later.plusWeeks(1));
        return later;
    }

    private LocalDate active(LocalDate monday) {
        LocalDate candidate = monday;
        while (calendar.pauses(candidate)) candidate = candidate.plusWeeks(1);
        return candidate;
    }
}
