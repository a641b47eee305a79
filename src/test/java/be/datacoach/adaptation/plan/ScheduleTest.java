package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.MONDAY;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Timing.Repair;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleModule;
import be.datacoach.adaptation.sample.SampleRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Weeks are counted from the Monday of today; every module of these takes an hour, unless it says otherwise. */
class ScheduleTest {

    private static SampleModule hour(SampleModule module) {
        return module.lasting(60, 60, 60, 60);
    }

    private static SampleCurriculum three(SampleRule... rules) {
        return curriculum()
                .numbers("coach.hours", 8)
                .with(hour(core("M01")), hour(core("M02")), hour(core("M03")))
                .with(rules);
    }

    private static Span weeks(int first, int last) {
        return new Span(MONDAY.plusWeeks(first), MONDAY.plusWeeks(last));
    }

    private static SampleRule pace(int minutesAWeek, int weeksAModule) {
        return rule("R1").then(new Action.Pace(minutesAWeek, weeksAModule));
    }

    @Test
    void anHourAWeekWhenNobodyToldOtherwise() {
        LearningPath path = planning(three()).path();

        assertThat(path.steps()).extracting(step -> step.when()).containsExactly(weeks(0, 0), weeks(1, 1), weeks(2, 2));
        assertThat(path.timing().finish()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(path.timing().hoursAWeek()).isEqualTo(1);
        assertThat(path.timing().inTime()).isTrue();
    }

    @Test
    void moreHoursFillAWeekAndLessSpreadAModule() {
        assertThat(planning(three()).of(learner().with("coach.hours", 2)).path().steps())
                .extracting(step -> step.when())
                .containsExactly(weeks(0, 0), weeks(0, 0), weeks(1, 1));
        assertThat(planning(three())
                        .of(learner().with("coach.hours", 0.5))
                        .path()
                        .steps())
                .extracting(step -> step.when())
                .containsExactly(weeks(0, 1), weeks(2, 3), weeks(4, 5));
    }

    @Test
    void noWeekIsSoFullThatNothingFits() {
        assertThat(step(planning(three()).of(learner().with("coach.hours", 0)).path(), "M01")
                        .when())
                .isEqualTo(weeks(0, 3));
    }

    @Test
    void nothingIsPlannedInAHoliday() {
        LearningPath path = planning(three())
                .pausing(MONDAY, MONDAY.plusDays(6))
                .pausing(MONDAY.plusWeeks(2), MONDAY.plusWeeks(3).plusDays(6))
                .path();

        assertThat(path.steps()).extracting(step -> step.when()).containsExactly(weeks(1, 1), weeks(4, 4), weeks(5, 5));
    }

    @Test
    void aModuleMaySpanAHoliday() {
        LearningPath path = planning(three())
                .of(learner().with("coach.hours", 0.5))
                .pausing(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1).plusDays(4))
                .path();

        assertThat(step(path, "M01").when()).isEqualTo(weeks(0, 2));
    }

    @Test
    void twoDaysOffMakeNoHolidayWeekAndThreeDo() {
        assertThat(step(planning(three()).pausing(MONDAY, MONDAY.plusDays(1)).path(), "M01")
                        .when())
                .isEqualTo(weeks(0, 0));
        assertThat(step(planning(three()).pausing(MONDAY, MONDAY.plusDays(2)).path(), "M01")
                        .when())
                .isEqualTo(weeks(1, 1));
        assertThat(step(
                                planning(three())
                                        .pausing(MONDAY.plusDays(3), MONDAY.plusDays(6))
                                        .path(),
                                "M01")
                        .when())
                .isEqualTo(weeks(0, 0));
    }

    @Test
    void aTempoSlowsDown() {
        LearningPath few = planning(three(pace(30, 0)))
                .of(learner().with("coach.hours", 2))
                .path();
        LearningPath slow =
                planning(three(pace(0, 2))).of(learner().with("coach.hours", 2)).path();

        assertThat(few.steps()).extracting(step -> step.when()).containsExactly(weeks(0, 1), weeks(2, 3), weeks(4, 5));
        assertThat(slow.steps()).extracting(step -> step.when()).containsExactly(weeks(0, 0), weeks(2, 2), weeks(4, 4));
        assertThat(slow.decisions()).singleElement().isInstanceOf(Decision.Pace.class);
    }

    @Test
    void aTempoOfWeeksThatAModuleTakesAnywaySlowsNothingDown() {
        LearningPath path = planning(three(pace(0, 1)))
                .of(learner().with("coach.hours", 0.5))
                .path();

        assertThat(path.steps()).extracting(step -> step.when()).containsExactly(weeks(0, 1), weeks(2, 3), weeks(4, 5));
    }

    @Test
    void aDeadlineOutrunsATempo() {
        LearningPath path =
                planning(three(pace(0, 4))).until(MONDAY.plusWeeks(3)).path();

        assertThat(path.timing().inTime()).isTrue();
        assertThat(path.timing().finish()).isEqualTo(MONDAY.plusWeeks(2).plusDays(4));
    }

    @Test
    void theFridayOfTheLastWeekIsInTime() {
        assertThat(planning(three())
                        .until(LocalDate.of(2026, 12, 11))
                        .path()
                        .timing()
                        .inTime())
                .isTrue();
        assertThat(planning(three())
                        .until(LocalDate.of(2026, 12, 10))
                        .path()
                        .timing()
                        .inTime())
                .isFalse();
    }

    @Test
    void aDeadlineThatCannotBeMetSaysWhatCouldGive() {
        var extra = three(rule("R1").then(include("M04"))).with(hour(optional("M04")));

        LearningPath path = planning(extra).until(MONDAY.plusWeeks(2)).path();

        assertThat(path.timing().inTime()).isFalse();
        assertThat(path.timing().repairs())
                .containsExactly(
                        new Repair.MoreHours(2),
                        new Repair.FewerModules(60, false),
                        new Repair.LaterDate(MONDAY.plusWeeks(3).plusDays(4)));
    }

    @Test
    void whereNoHoursHelpAndNothingIsOptionalOnlyTheDateIsLeft() {
        LearningPath path = planning(three()).until(MONDAY.minusDays(1)).path();

        assertThat(path.timing().repairs())
                .containsExactly(new Repair.LaterDate(MONDAY.plusWeeks(2).plusDays(4)));
    }

    @Test
    void whatIsOptionalAndStartedDoesNotGive() {
        var extra = three(rule("R1").then(include("M04"))).with(hour(optional("M04")));

        LearningPath path = planning(extra)
                .of(learner().started("M04"))
                .until(MONDAY.minusDays(1))
                .path();

        assertThat(path.timing().repairs()).noneMatch(Repair.FewerModules.class::isInstance);
    }

    @Test
    void whatIsFinishedTakesNoWeeks() {
        LearningPath path = planning(three()).of(learner().finished("M01")).path();

        assertThat(step(path, "M02").when()).isEqualTo(weeks(0, 0));
    }

    @Test
    void aTempoWithoutLimitsStaysSaidWhenTheOtherGivesWay() {
        LearningPath path = planning(three(pace(0, 4), rule("R2").then(new Action.Pace(0, 0))))
                .until(MONDAY.plusWeeks(3))
                .path();

        assertThat(path.decisions()).extracting(one -> one.reason().rule()).containsExactly("R2");
    }

    @Test
    void saysWhetherLeavingOutWhatIsOptionalIsEnough() {
        var extra = three(rule("R1").then(include("M04"))).with(hour(optional("M04")));

        assertThat(planning(extra).until(MONDAY.plusWeeks(3)).path().timing().repairs())
                .contains(new Repair.FewerModules(60, true));
    }
}
