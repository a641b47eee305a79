package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.Conditions.unknown;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleLearner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule sees that is asked for each module or task. */
class ScopedFactsTest {

    private static SampleCurriculum world() {
        var world = curriculum()
                .competency("C1", 2)
                .attitude("C2", 2)
                .with(
                        core("M01").grants("C1", 1).restingOn("DL1", "DL2"),
                        core("M02").grants("C1", 1).grants("C2", 1),
                        core("M03"));
        for (int task = 1; task <= 6; task++) world.task("T0" + task, "M01");
        return world;
    }

    /** The modules for which the condition holds. */
    private static List<String> modules(Condition condition, SampleLearner somebody) {
        LearningPath path = planning(world().with(rule("R1")
                        .forEach(Rule.Scope.MODULE)
                        .when(condition)
                        .then(new Action.Format("HERE"))))
                .of(somebody)
                .path();
        return path.decisions().stream()
                .map(decision -> ((Decision.Format) decision).about())
                .toList();
    }

    @Test
    void masteryIsTheLowestKnownAmongTheGoals() {
        assertThat(modules(
                        below("module.mastery", 50),
                        learner().with("mastery.C1", 60).with("mastery.C2", 40)))
                .containsExactly("M02");
        assertThat(modules(below("module.mastery", 50), learner().with("mastery.C2", 40)))
                .containsExactly("M02");
        assertThat(modules(unknown("module.mastery"), learner().with("mastery.C1", 40)))
                .containsExactly("M03");
    }

    @Test
    void performanceIsUnknownWhenItIsForOneOfTheGoals() {
        assertThat(modules(atLeast("module.performance", 50), learner().with("performance.C1", 60)))
                .containsExactly("M01");
        assertThat(modules(
                        atLeast("module.performance", 50),
                        learner().with("performance.C1", 60).with("performance.C2", 50)))
                .containsExactly("M01", "M02");
        assertThat(modules(
                        atLeast("module.evidence", 3),
                        learner().with("evidence.C1", 3).with("evidence.C2", 2)))
                .containsExactly("M01");
        assertThat(modules(unknown("module.evidence"), learner().with("evidence.C1", 3)))
                .containsExactly("M02", "M03");
    }

    @Test
    void gapIsTheLargestAndModestyTheSmallest() {
        var somebody = learner().with("gap.C1", -30).with("gap.C2", 30);

        assertThat(modules(atLeast("module.gap", 20), somebody)).containsExactly("M02");
        assertThat(modules(below("module.modesty", -20), somebody)).containsExactly("M01", "M02");
    }

    @Test
    void attitudeIsThereWhenOneGoalIs() {
        assertThat(modules(is("module.attitude", "YES"), learner())).containsExactly("M02");
        assertThat(modules(is("module.attitude", "NO"), learner())).containsExactly("M01", "M03");
    }

    @Test
    void aSkillIsAsGoodAsTheWorstAnswer() {
        assertThat(modules(is("module.skill", "WRONG"), learner().with("skill.DL2", "WRONG")))
                .containsExactly("M01");
        assertThat(modules(
                        is("module.skill", "RIGHT"),
                        learner().with("skill.DL1", "RIGHT").with("skill.DL2", "RIGHT")))
                .containsExactly("M01", "M02", "M03");
        assertThat(modules(is("module.skill", "RIGHT"), learner().with("skill.DL1", "RIGHT")))
                .containsExactly("M02", "M03");
        assertThat(modules(
                        is("module.skill", "DONT_KNOW"),
                        learner().with("skill.DL1", "RIGHT").with("skill.DL2", "DONT_KNOW")))
                .containsExactly("M01");
    }

    @Test
    void aRuleAboutEachModuleMayAskTheLearnerToo() {
        assertThat(modules(is("level", "SO"), learner().with("level", "SO"))).containsExactly("M01", "M02", "M03");
    }

    @Test
    void nothingIsFormattedInAModuleThatIsFinished() {
        assertThat(modules(Condition.ALWAYS, learner().finished("M02"))).containsExactly("M01", "M03");
    }

    /** The tasks for which the condition holds, in the order in which they are asked. */
    private static List<String> tasks(Condition condition, SampleLearner somebody) {
        LearningPath path = planning(world().with(rule("R1")
                        .forEach(Rule.Scope.TASK)
                        .when(condition)
                        .saying("{target}")
                        .then(new Action.Coach("PEER"))))
                .of(somebody)
                .path();
        return path.decisions().stream()
                .map(decision -> decision.reason().sentence().nl())
                .toList();
    }

    @Test
    void theFiveHighestNeedsAreOnTopAndOfEqualsTheLowestNumber() {
        var somebody = learner()
                .with("need.T06", 20)
                .with("need.T01", 4)
                .with("need.T02", 8)
                .with("need.T03", 8)
                .with("need.T04", 8)
                .with("need.T05", 4);

        assertThat(tasks(is("task.top", "YES"), somebody))
                .containsExactly("taak T06", "taak T02", "taak T03", "taak T04", "taak T01");
        assertThat(tasks(is("task.top", "NO"), somebody)).containsExactly("taak T05");
    }

    @Test
    void aTaskWhoseNeedNobodyToldIsNotAsked() {
        assertThat(tasks(Condition.ALWAYS, learner().with("need.T02", 0))).containsExactly("taak T02");
        assertThat(tasks(atLeast("task.priority", 8), learner().with("need.T02", 8)))
                .containsExactly("taak T02");
    }
}
