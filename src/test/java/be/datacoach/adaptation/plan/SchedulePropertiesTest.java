package be.datacoach.adaptation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.path.Timing.Repair;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of the weeks of every first plan, of every learner, in every curriculum. */
class SchedulePropertiesTest {

    private static final Seeds SEEDS = Seeds.first(1500);
    private static final AttributeId HOURS = new AttributeId("coach.hours");
    private static final AttributeId SITTING = new AttributeId("preferences.blockMinutes");

    private static void everyCase(Seeds.Property<PlanningCase> property) {
        SEEDS.each(Size.SMALL, property);
    }

    private static LocalDate begin(PlanningCase planning) {
        LocalDate appointed = planning.learner().availability().appointedFrom().orElse(LocalDate.MIN);
        return SchoolCalendar.mondayOf(appointed.isAfter(planning.today()) ? appointed : planning.today());
    }

    private static SchoolCalendar calendar(PlanningCase planning) {
        return planning.calendar().with(planning.learner().availability());
    }

    /** Only of somebody who works at another moment or tempo: the same modules, as long. */
    private static boolean sameWork(LearningPath one, LearningPath other) {
        return work(one).equals(work(other));
    }

    private static Map<ModuleId, Integer> work(LearningPath path) {
        return path.remaining().collect(Collectors.toMap(Step::module, Step::minutes));
    }

    private static PlanningCase knowing(PlanningCase planning, AttributeId attribute, double number) {
        var facts = new TreeMap<>(planning.learner().facts());
        facts.put(attribute, new Fact(attribute, Value.of(number), planning.today(), Fact.Giver.LEARNER, false));
        return planning.of(planning.learner().with(facts));
    }

    private static PlanningCase until(PlanningCase planning, LocalDate deadline) {
        var assignment = new Assignment(
                planning.assignment().targets(), planning.assignment().mandatory(), Optional.of(deadline));
        return new PlanningCase(
                planning.curriculum(),
                planning.learner(),
                assignment,
                planning.calendar(),
                planning.today(),
                planning.previous());
    }

    @Test
    void nothingIsPlannedInAPauseOrBeforeTheAppointmentAndEachStepAfterTheOneBefore() {
        everyCase(planning -> {
            SchoolCalendar calendar = calendar(planning);
            LocalDate earliest = begin(planning);
            for (Step step : Planner.plan(planning).remaining().toList()) {
                assertThat(step.when().firstWeek()).isAfterOrEqualTo(earliest);
                assertThat(step.when().lastWeek()).isAfterOrEqualTo(step.when().firstWeek());
                assertThat(calendar.pauses(step.when().firstWeek())).isFalse();
                assertThat(calendar.pauses(step.when().lastWeek())).isFalse();
                earliest = step.when().lastWeek();
            }
        });
    }

    @Test
    void noStretchOfWeeksHoldsMoreThanTheHoursTold() {
        everyCase(planning -> {
            LearningPath path = Planner.plan(planning);
            double sitting = planning.learner().known().number(SITTING).orElse(0);
            double most = Math.max(15, Math.round(60 * path.timing().hoursAWeek()));
            int minutes = 0;
            for (Step step : path.remaining().toList()) {
                minutes += step.minutes();
                assertThat((double) minutes)
                        .isLessThanOrEqualTo(activeWeeks(planning, step.when().lastWeek()) * most + sitting);
            }
        });
    }

    private static long activeWeeks(PlanningCase planning, LocalDate last) {
        SchoolCalendar calendar = calendar(planning);
        return begin(planning)
                .datesUntil(last.plusDays(1), Period.ofWeeks(1))
                .filter(monday -> !calendar.pauses(monday))
                .count();
    }

    @Test
    void whatIsSaidOfTheDeadlineIsTrueAndADateIsOfferedWhenItCannotBeMet() {
        everyCase(planning -> {
            var timing = Planner.plan(planning).timing();
            boolean late = planning.assignment()
                    .deadline()
                    .filter(timing.finish()::isAfter)
                    .isPresent();
            assertThat(timing.repairs().stream().anyMatch(Repair.LaterDate.class::isInstance))
                    .isEqualTo(late);
            assertThat(timing.appointmentOutlived())
                    .isEqualTo(
                            planning.learner().availability().appointedUntil().filter(timing.finish()::isAfter));
            if (timing.inTime()) assertThat(timing.repairs()).isEmpty();
        });
    }

    @Test
    void whatIsOfferedHelpsAndHalfAnHourLessDoesNot() {
        everyCase(planning -> {
            LearningPath path = Planner.plan(planning);
            for (Repair repair : path.timing().repairs()) {
                if (repair instanceof Repair.LaterDate later) {
                    LearningPath after = Planner.plan(until(planning, later.feasible()));
                    if (sameWork(path, after))
                        assertThat(after.timing().deadline()).hasValue(later.feasible());
                    if (sameWork(path, after))
                        assertThat(after.timing().finish()).isBeforeOrEqualTo(later.feasible());
                }
                if (repair instanceof Repair.MoreHours more) {
                    assertInTime(path, knowing(planning, HOURS, more.hoursAWeek()), true);
                    double less = more.hoursAWeek() - 0.5;
                    if (less >= path.timing().hoursAWeek()) assertInTime(path, knowing(planning, HOURS, less), false);
                }
            }
        });
    }

    private static void assertInTime(LearningPath path, PlanningCase planning, boolean expected) {
        LearningPath after = Planner.plan(planning);
        if (sameWork(path, after)) assertThat(after.timing().inTime()).isEqualTo(expected);
    }

    @Test
    void howLongSomebodyWorksAtAStretchChangesWeeksOnlyAndWhereItFitsAWeekNeverSpeedsUp() {
        everyCase(planning -> {
            var facts = new TreeMap<>(planning.learner().facts());
            facts.remove(SITTING);
            LearningPath any = Planner.plan(planning.of(planning.learner().with(facts)));
            LearningPath whole = Planner.plan(planning);
            assertThat(whole.steps())
                    .extracting(Step::module)
                    .isEqualTo(any.steps().stream().map(Step::module).toList());
            assertThat(sameWork(whole, any)).isTrue();
            boolean fits = planning.learner().known().number(SITTING).orElse(0)
                    <= 60 * whole.timing().hoursAWeek();
            if (fits && whole.timing().hurried() == any.timing().hurried()) {
                assertThat(whole.timing().finish())
                        .isAfterOrEqualTo(any.timing().finish());
            }
            assertThat(whole.timing().inTime()).isEqualTo(any.timing().inTime());
        });
    }

    @Test
    void beingAwayLongerNeverEndsEarlier() {
        everyCase(planning -> {
            Availability own = planning.learner().availability();
            var away = new ArrayList<>(own.away());
            away.add(new Availability.Absence(planning.today(), planning.today().plusWeeks(3)));
            var longer = new Availability(away, own.appointedFrom(), own.appointedUntil());
            LearningPath usual = Planner.plan(planning);
            LearningPath slower = Planner.plan(planning.of(planning.learner().available(longer)));
            if (slower.timing().hurried() == usual.timing().hurried()) {
                assertThat(slower.timing().finish())
                        .isAfterOrEqualTo(usual.timing().finish());
            }
        });
    }

    @Test
    void whoTakesMoreTimeForTheSameWorkNeverEndsEarlier() {
        everyCase(planning -> {
            Availability slower = planning.learner().availability().at(1.75);
            LearningPath usual = Planner.plan(planning);
            LearningPath roomier = Planner.plan(planning.of(planning.learner().available(slower)));
            assertThat(sameWork(usual, roomier)).isTrue();
            if (roomier.timing().hurried() == usual.timing().hurried()) {
                assertThat(roomier.timing().finish())
                        .isAfterOrEqualTo(usual.timing().finish());
            }
        });
    }

    @Test
    void aTempoThatGaveWayIsNotClaimed() {
        everyCase(planning -> {
            LearningPath path = Planner.plan(planning);
            if (!path.timing().hurried()) return;
            assertThat(path.decisions())
                    .filteredOn(Decision.Pace.class::isInstance)
                    .extracting(decision -> ((Decision.Pace) decision).pace())
                    .allMatch(new Action.Pace(0, 0)::equals);
            assertThat(List.of(
                            planning.assignment().deadline(),
                            planning.learner().availability().appointedUntil()))
                    .anyMatch(Optional::isPresent);
        });
    }
}
