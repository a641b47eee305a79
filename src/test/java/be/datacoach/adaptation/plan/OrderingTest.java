package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.order;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleRule.early;
import static be.datacoach.adaptation.sample.SampleRule.first;
import static be.datacoach.adaptation.sample.SampleRule.move;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleRule;
import org.junit.jupiter.api.Test;

/** The order of a first plan; {@link ChangeLimitsTest} is about plans after it. */
class OrderingTest {

    private static SampleCurriculum four(SampleRule... rules) {
        return curriculum()
                .words("hurry", Owner.LEARNER, "YES", "NO")
                .with(core("M01"), core("M02").after("M01"), core("M03").after("M02"), core("M04"))
                .with(rules);
    }

    private static LearningPath plan(SampleRule... rules) {
        return planning(four(rules)).path();
    }

    @Test
    void isByNumberWhenNobodyWishesOtherwise() {
        LearningPath path = plan();

        assertThat(order(path)).containsExactly("M01", "M02", "M03", "M04");
        assertThat(path.decisions()).isEmpty();
    }

    @Test
    void anEarlyModulePullsAlongWhatItNeeds() {
        LearningPath path = plan(rule("R1").then(early("M04")), rule("R2").then(early("M03")));

        assertThat(order(path)).containsExactly("M04", "M01", "M02", "M03");
        assertThat(said(path.decisions())).containsExactly("Reorder R1 ");
        assertThat(step(path, "M04").why().rule()).isEqualTo("R1");
    }

    @Test
    void theHigherAuthorityGoesFirst() {
        LearningPath path = plan(
                rule("R1").ranking(Rank.FORM).then(first("M03")),
                rule("R2").ranking(Rank.CULTURE).then(first("M04")));

        assertThat(order(path)).startsWith("M04");
    }

    @Test
    void aMoveDoesNotMakeTwoModulesWaitForEachOther() {
        LearningPath path = plan(
                rule("R1").ranking(Rank.CULTURE).then(move("M04", "M02")),
                rule("R2").then(move("M03", "M04")),
                rule("R3").then(move("M03", "M01")),
                rule("R4").then(move("M01", "M01")),
                rule("R5").then(move("M04", "M99")));

        assertThat(order(path)).containsExactly("M01", "M04", "M02", "M03");
        assertThat(said(path.decisions())).containsExactly("Reorder R1 ");
    }

    @Test
    void aWishThatChangesNothingIsNoDecision() {
        assertThat(plan(rule("R1").then(early("M01")), rule("R2").then(move("M01", "M04")))
                        .decisions())
                .isEmpty();
    }

    @Test
    void theModulesOfAnImportantTaskComeEarly() {
        var tasks = curriculum()
                .numbers("need.T01", 20)
                .numbers("need.T02", 20)
                .task("T01", "M04", "M99")
                .task("T02", "M03")
                .with(core("M01"), core("M02"), core("M03"), core("M04"))
                .with(rule("R1")
                        .forEach(Rule.Scope.TASK)
                        .when(is("task.top", "YES"))
                        .saying("want {target} telt voor {task.priority}")
                        .then(early()));

        LearningPath path = planning(tasks)
                .of(learner().with("need.T01", 6).with("need.T02", 12))
                .path();

        assertThat(order(path)).containsExactly("M03", "M04", "M01", "M02");
        assertThat(said(path.decisions())).containsExactly("Reorder R1 T02", "Reorder R1 T01");
        assertThat(step(path, "M03").why().sentence()).isEqualTo(Text.of("want taak T02 telt voor {task.priority}"));
        assertThat(order(planning(tasks).path())).containsExactly("M01", "M02", "M03", "M04");
    }

    @Test
    void whatWasOpenedStandsInFrontWhateverIsWished() {
        LearningPath path = planning(four(rule("R1").then(early("M04"))))
                .of(learner().started("M03").finished("M02"))
                .path();

        assertThat(order(path)).containsExactly("M02", "M03", "M04", "M01");
    }

    @Test
    void whatWasOpenedKeepsTheOrderItHad() {
        LearningPath before = plan(rule("R1").then(early("M04")));

        LearningPath after = planning(four())
                .of(learner().started("M01").started("M04"))
                .after(before)
                .path();

        assertThat(order(before)).startsWith("M04", "M01");
        assertThat(order(after)).startsWith("M04", "M01");
    }

    @Test
    void whatCoachesAgreedComesFirstInTheirOrderWithWhatItNeeds() {
        LearningPath before = planning(four()).path();

        LearningPath path =
                planning(four()).agreed("M04", "M03", "M99").after(before).path();

        assertThat(order(path)).containsExactly("M04", "M01", "M02", "M03");
        assertThat(step(path, "M04").why().ground()).isEqualTo(Reason.Ground.AGREED);
        assertThat(step(path, "M04").why().contestable()).isFalse();
        assertThat(path.waiting()).isEmpty();
    }

    @Test
    void whatIsMandatoryStaysSoWhenItIsAgreedToo() {
        LearningPath path = planning(four()).mandatory("M04").agreed("M04").path();

        assertThat(step(path, "M04").why().ground()).isEqualTo(Reason.Ground.MANDATORY);
        assertThat(order(path)).startsWith("M04");
    }

    @Test
    void aMandatoryModuleThatMovesIsStillMandatory() {
        LearningPath path =
                planning(four(rule("R1").then(early("M04")))).mandatory("M04").path();

        assertThat(step(path, "M04").why().ground()).isEqualTo(Reason.Ground.MANDATORY);
        assertThat(order(path)).startsWith("M04");
    }
}
