package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.path.Timing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The weeks of a path, whether they meet the deadline, and what could give when they do not. */
record Schedule(List<Step> steps, Timing timing, List<Decision> decisions) {

    private static final Action.Pace NO_PACE = new Action.Pace(0, 0);
    private static final double MOST_HOURS = 8;

    static Schedule of(PlanningCase planning, Firings firings, List<Step> steps, List<Decision> soFar) {
        double hours = Budget.of(planning).hoursAWeek();
        List<Decision.Pace> paces = firings.doing(Action.Pace.class)
                .map(doing -> new Decision.Pace(doing.action(), doing.firing().reason(planning.curriculum())))
                .toList();
        Action.Pace pace = paces.stream().map(Decision.Pace::pace).reduce(NO_PACE, Action.Pace::and);
        List<Step> laid = Timetable.lay(steps, planning, hours, pace);
        if (late(laid, planning)) laid = Timetable.lay(steps, planning, hours, NO_PACE);
        var timing = new Timing(
                hours,
                finish(laid, planning),
                planning.assignment().deadline(),
                late(laid, planning) ? repairs(planning, laid, soFar) : List.of());
        return new Schedule(laid, timing, List.copyOf(paces));
    }

    private static boolean late(List<Step> laid, PlanningCase planning) {
        return planning.assignment()
                .deadline()
                .filter(deadline -> finish(laid, planning).isAfter(deadline))
                .isPresent();
    }

    /** The Friday of the last planned week; today when nothing is left. */
    private static LocalDate finish(List<Step> laid, PlanningCase planning) {
        return laid.stream()
                .filter(step -> !step.finished())
                .map(step -> step.when().lastWeek())
                .max(Comparator.naturalOrder())
                .map(monday -> monday.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)))
                .orElse(planning.today());
    }

    private static List<Timing.Repair> repairs(PlanningCase planning, List<Step> laid, List<Decision> soFar) {
        var repairs = new ArrayList<Timing.Repair>();
        double now = Budget.of(planning).hoursAWeek();
        DoubleStream.iterate(Math.floor(now * 2) / 2 + 0.5, more -> more <= MOST_HOURS, more -> more + 0.5)
                .filter(more -> !late(Timetable.lay(laid, planning, more, NO_PACE), planning))
                .limit(1)
                .forEach(more -> repairs.add(new Timing.Repair.MoreHours(more)));
        Set<Object> ownChoice = soFar.stream()
                .filter(Decision.Add.class::isInstance)
                .map(decision -> ((Decision.Add) decision).about())
                .collect(Collectors.toSet());
        int optional = laid.stream()
                .filter(step -> step.taking().state() == Step.State.OPEN && ownChoice.contains(step.module()))
                .mapToInt(Step::minutes)
                .sum();
        if (optional > 0) repairs.add(new Timing.Repair.FewerModules(optional));
        repairs.add(new Timing.Repair.LaterDate(finish(laid, planning)));
        return repairs;
    }
}
