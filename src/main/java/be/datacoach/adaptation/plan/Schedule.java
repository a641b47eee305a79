package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.adaptation.path.Timing.Repair;
import be.datacoach.adaptation.plan.Timetable.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The weeks of a path, whether they are in time, and what could give when they are not. */
record Schedule(List<Step> steps, Timing timing, List<Decision> decisions) {

    private static final AttributeId SITTING = new AttributeId("preferences.blockMinutes");
    private static final double MOST_HOURS = 8;

    /** Tempo and sittings are kept where the deadline and the appointment allow; else both give way. */
    static Schedule of(PlanningCase planning, Firings firings, List<Step> steps, List<Decision> soFar) {
        List<Decision.Pace> paces = firings.doing(Action.Pace.class)
                .map(doing -> new Decision.Pace(doing.action(), doing.firing().reason(planning.curriculum())))
                .toList();
        double hours = Budget.of(planning).hoursAWeek();
        int sitting = (int) planning.learner().known().number(SITTING).orElse(0);
        Action.Pace pace = paces.stream().map(Decision.Pace::pace).reduce(Rhythm.NO_PACE, Action.Pace::and);
        var wished = new Rhythm(hours, sitting, pace);
        List<Step> laid = Timetable.lay(steps, planning, wished);
        var deadlines = new Deadlines(planning);
        boolean hurried = !deadlines.met(laid) && !wished.equals(Rhythm.fastest(hours));
        if (hurried) laid = Timetable.lay(steps, planning, Rhythm.fastest(hours));
        List<Repair> repairs = deadlines.met(laid) ? List.of() : deadlines.repairs(laid, soFar);
        Timing timing = deadlines.timing(laid, hurried, repairs);
        return new Schedule(laid, timing, hurried ? withoutTempo(paces) : List.copyOf(paces));
    }

    /** A tempo that gave way is no decision; what limits nothing still holds. */
    private static List<Decision> withoutTempo(List<Decision.Pace> paces) {
        return paces.stream()
                .filter(decision -> decision.pace().equals(Rhythm.NO_PACE))
                .map(Decision.class::cast)
                .toList();
    }

    /** The days before which somebody should be ready. */
    private record Deadlines(PlanningCase planning) {

        boolean met(List<Step> laid) {
            return timing(laid, false, List.of()).inTime();
        }

        Timing timing(List<Step> laid, boolean hurried, List<Repair> repairs) {
            return new Timing(
                    Budget.of(planning).hoursAWeek(),
                    finish(laid),
                    planning.assignment().deadline(),
                    planning.learner().availability().appointedUntil(),
                    hurried,
                    repairs);
        }

        /** The Friday of the last planned week; today when nothing is left. */
        LocalDate finish(List<Step> laid) {
            return laid.stream()
                    .filter(step -> !step.finished())
                    .map(step -> step.when().lastWeek())
                    .max(Comparator.naturalOrder())
                    .map(monday -> monday.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)))
                    .orElse(planning.today());
        }

        List<Repair> repairs(List<Step> laid, List<Decision> soFar) {
            var repairs = new ArrayList<Repair>();
            moreHours(laid).ifPresent(repairs::add);
            fewerModules(laid, soFar).ifPresent(repairs::add);
            LocalDate feasible = finish(laid);
            planning.assignment()
                    .deadline()
                    .filter(feasible::isAfter)
                    .ifPresent(missed -> repairs.add(new Repair.LaterDate(feasible)));
            return repairs;
        }

        private Optional<Repair> moreHours(List<Step> laid) {
            double now = Budget.of(planning).hoursAWeek();
            return DoubleStream.iterate(Math.floor(now * 2) / 2 + 0.5, more -> more <= MOST_HOURS, more -> more + 0.5)
                    .filter(more -> met(Timetable.lay(laid, planning, Rhythm.fastest(more))))
                    .mapToObj(more -> (Repair) new Repair.MoreHours(more))
                    .findFirst();
        }

        private Optional<Repair> fewerModules(List<Step> laid, List<Decision> soFar) {
            Set<ModuleId> ownChoice = soFar.stream()
                    .filter(Decision.Add.class::isInstance)
                    .map(decision -> ((Decision.Add) decision).about())
                    .collect(Collectors.toSet());
            List<Step> fewer = laid.stream()
                    .filter(step -> step.taking().state() != Step.State.OPEN || !ownChoice.contains(step.module()))
                    .toList();
            int saved = minutes(laid) - minutes(fewer);
            if (saved == 0) return Optional.empty();
            double hours = Budget.of(planning).hoursAWeek();
            return Optional.of(
                    new Repair.FewerModules(saved, met(Timetable.lay(fewer, planning, Rhythm.fastest(hours)))));
        }

        private static int minutes(List<Step> steps) {
            return steps.stream().mapToInt(Step::minutes).sum();
        }
    }
}
