package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.MONDAY;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Timing.Repair;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleRule;
import org.junit.jupiter.api.Test;

/** Sittings, absences and appointments; every module of these takes an hour. */
class RhythmTest {

    private static SampleCurriculum three(SampleRule... rules) {
        return curriculum()
                .numbers("coach.hours", 8)
                .with(
                        core("M01").lasting(60, 60, 60, 60),
                        core("M02").lasting(60, 60, 60, 60),
                        core("M03").lasting(60, 60, 60, 60))
                .with(rules);
    }

    private static Span weeks(int first, int last) {
        return new Span(MONDAY.plusWeeks(first), MONDAY.plusWeeks(last));
    }

    private static LearningPath sittingFor(int minutes, double hours) {
        var somebody = learner().with("coach.hours", hours).with("preferences.blockMinutes", minutes);
        return planning(three()).of(somebody).path();
    }

    @Test
    void aWeekHoldsWholeSittings() {
        assertThat(sittingFor(45, 1).steps())
                .extracting(step -> step.when())
                .containsExactly(weeks(0, 1), weeks(1, 2), weeks(2, 3));
        assertThat(sittingFor(30, 1.5).steps())
                .extracting(step -> step.when())
                .containsExactly(weeks(0, 0), weeks(0, 1), weeks(1, 1));
    }

    @Test
    void aSittingLongerThanTheHoursOfAWeekComesOnceInSoManyWeeks() {
        assertThat(sittingFor(60, 0.5).steps())
                .extracting(step -> step.when())
                .containsExactly(weeks(0, 0), weeks(2, 2), weeks(4, 4));
    }

    @Test
    void sittingsGiveWayToADeadline() {
        var somebody = learner().with("coach.hours", 1).with("preferences.blockMinutes", 40);
        LearningPath slow = planning(three()).of(somebody).path();
        LearningPath near =
                planning(three()).of(somebody).until(MONDAY.plusWeeks(3)).path();

        assertThat(slow.timing().finish()).isEqualTo(MONDAY.plusWeeks(4).plusDays(4));
        assertThat(slow.timing().hurried()).isFalse();
        assertThat(near.timing().finish()).isEqualTo(MONDAY.plusWeeks(2).plusDays(4));
        assertThat(near.timing().hurried()).isTrue();
        assertThat(near.timing().inTime()).isTrue();
    }

    @Test
    void nothingIsPlannedWhereSomebodyIsAwayOrNotYetAppointed() {
        var away = learner().away(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2).plusDays(1));
        var later = learner().appointed(MONDAY.plusWeeks(1).plusDays(2), MONDAY.plusYears(1));

        assertThat(planning(three()).of(away).path().steps())
                .extracting(step -> step.when())
                .containsExactly(weeks(0, 0), weeks(2, 2), weeks(3, 3));
        assertThat(planning(three()).of(later).path().steps())
                .extracting(step -> step.when())
                .containsExactly(weeks(1, 1), weeks(2, 2), weeks(3, 3));
    }

    @Test
    void anAppointmentThatEndsFirstIsSaidAndDoesNotMove() {
        var somebody = learner().appointed(MONDAY, MONDAY.plusWeeks(1).plusDays(4));
        LearningPath path = planning(three(rule("R1").then(new Action.Pace(0, 2))))
                .of(somebody)
                .path();

        assertThat(path.timing().inTime()).isFalse();
        assertThat(path.timing().appointmentOutlived())
                .hasValue(MONDAY.plusWeeks(1).plusDays(4));
        assertThat(path.timing().repairs()).containsExactly(new Repair.MoreHours(1.5));
        assertThat(path.timing().hurried()).isTrue();
        assertThat(path.decisions()).isEmpty();
    }
}
