package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.MONDAY;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Timing.Repair;
import be.datacoach.adaptation.sample.SampleCurriculum;
import org.junit.jupiter.api.Test;

/** What is tried out at school takes its weeks; and how much time can be asked at most. */
class TrialWeeksTest {

    private static final SampleCurriculum TRIAL = curriculum()
            .with(core("M01").lasting(60, 60, 60, 60).spreadOver(6), core("M02").lasting(60, 60, 60, 60));

    @Test
    void aTrialAtSchoolTakesItsWeeksAndTheNextModuleComesAfterIt() {
        LearningPath path = planning(TRIAL).path();

        assertThat(step(path, "M01").when()).isEqualTo(new Span(MONDAY, MONDAY.plusWeeks(5)));
        assertThat(step(path, "M02").when()).isEqualTo(new Span(MONDAY.plusWeeks(5), MONDAY.plusWeeks(5)));
    }

    @Test
    void theWeeksOfATrialAreNoHolidaysAndDoNotGiveWay() {
        LearningPath path = planning(TRIAL)
                .pausing(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2).plusDays(4))
                .until(MONDAY.plusWeeks(3))
                .path();

        assertThat(step(path, "M01").when().lastWeek()).isEqualTo(MONDAY.plusWeeks(7));
        assertThat(path.timing().inTime()).isFalse();
        assertThat(path.timing().repairs()).noneMatch(Repair.MoreHours.class::isInstance);
    }

    @Test
    void theWeeksSinceATrialBeganCount() {
        LearningPath before = planning(TRIAL).path();
        PlanningCase later =
                planning(TRIAL).of(learner().started("M01")).after(before).built();

        LearningPath after = Planner.plan(new PlanningCase(
                later.curriculum(),
                later.learner(),
                later.assignment(),
                later.calendar(),
                MONDAY.plusWeeks(4),
                later.previous()));

        assertThat(step(after, "M01").when()).isEqualTo(new Span(MONDAY, MONDAY.plusWeeks(5)));
    }

    @Test
    void eightHoursAWeekIsTheMostThatIsProposed() {
        var work = curriculum().numbers("coach.hours", 8).with(core("M01").lasting(480, 480, 480, 480));
        var more = curriculum().numbers("coach.hours", 8).with(core("M01").lasting(481, 481, 481, 481));

        assertThat(planning(work).until(MONDAY.plusDays(4)).path().timing().repairs())
                .contains(new Repair.MoreHours(8));
        assertThat(planning(more).until(MONDAY.plusDays(4)).path().timing().repairs())
                .noneMatch(Repair.MoreHours.class::isInstance);
    }
}
