package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.order;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.MONDAY;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.add;
import static be.datacoach.adaptation.sample.SampleRule.early;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleLearner;
import be.datacoach.adaptation.sample.SampleRule;
import org.junit.jupiter.api.Test;

/** A learner's path does not turn over under their hands: three changes of order, two new blocks, the rest waits. */
class ChangeLimitsTest {

    private static final SampleLearner ASKING = learner().with("ask", "YES");

    private static SampleCurriculum six(SampleRule... rules) {
        return curriculum()
                .words("ask", Owner.LEARNER, "YES", "NO")
                .with(core("M01").withExtra("B1", 5).withExtra("B2", 5).withExtra("B3", 5))
                .with(core("M02"), core("M03"), core("M04"), core("M05"), core("M06"))
                .with(rules);
    }

    private static SampleRule asked(String code) {
        return rule(code).when(is("ask", "YES"));
    }

    private static SampleCurriculum fourWishes() {
        return six(
                asked("R1").then(early("M06")),
                asked("R2").then(early("M05")),
                asked("R3").then(early("M04")),
                asked("R4").then(early("M03")));
    }

    @Test
    void aFirstPlanHasNoLimits() {
        LearningPath path = planning(fourWishes()).of(ASKING).path();

        assertThat(order(path)).containsExactly("M06", "M05", "M04", "M03", "M01", "M02");
        assertThat(path.waiting()).isEmpty();
    }

    @Test
    void theFourthChangeOfOrderWaitsForTheNextCalculation() {
        LearningPath before = planning(fourWishes()).path();
        LearningPath after = planning(fourWishes()).of(ASKING).after(before).path();
        LearningPath later = planning(fourWishes()).of(ASKING).after(after).path();

        assertThat(order(after)).containsExactly("M06", "M05", "M04", "M01", "M02", "M03");
        assertThat(said(after.waiting())).containsExactly("Reorder R4 ");
        assertThat(order(later)).containsExactly("M06", "M05", "M04", "M03", "M01", "M02");
        assertThat(later.waiting()).isEmpty();
    }

    @Test
    void theThreeHighestAuthoritiesNeverWait() {
        SampleCurriculum law = six(
                asked("R1").ranking(Rank.LAW_AND_PRIVACY).then(early("M06")),
                asked("R2").ranking(Rank.PREREQUISITE).then(early("M05")),
                asked("R3").ranking(Rank.MANDATORY).then(early("M04")),
                asked("R4").then(early("M03")),
                asked("R5").then(early("M02")));

        LearningPath after =
                planning(law).of(ASKING).after(planning(law).path()).path();

        assertThat(order(after)).containsExactly("M06", "M05", "M04", "M03", "M02", "M01");
        assertThat(after.waiting()).isEmpty();
    }

    @Test
    void wishesThatNoLongerHoldGoThreeAtATime() {
        LearningPath before = planning(fourWishes()).of(ASKING).path();

        LearningPath after = planning(fourWishes()).after(before).path();
        LearningPath later = planning(fourWishes()).after(after).path();

        assertThat(order(after)).containsExactly("M03", "M01", "M02", "M04", "M05", "M06");
        assertThat(said(after.decisions())).containsExactly("Reorder R4 ");
        assertThat(order(later)).containsExactly("M01", "M02", "M03", "M04", "M05", "M06");
    }

    @Test
    void whatTheLearnerSetsAsideGoesAtOnce() {
        LearningPath before = planning(fourWishes()).of(ASKING).path();
        var somebody = learner()
                .with("ask", "YES")
                .settingAside("R1", "")
                .settingAside("R2", "")
                .settingAside("R3", "")
                .settingAside("R4", "");

        assertThat(order(planning(fourWishes()).of(somebody).after(before).path()))
                .containsExactly("M01", "M02", "M03", "M04", "M05", "M06");
    }

    private static SampleCurriculum threeBlocks() {
        return six(
                asked("R1").then(add("M01", "B1")),
                asked("R2").then(add("M01", "B2")),
                asked("R3").then(add("M01", "B3")));
    }

    @Test
    void theThirdNewBlockWaitsForTheNextCalculation() {
        LearningPath after = planning(threeBlocks())
                .of(ASKING)
                .after(planning(threeBlocks()).path())
                .path();
        LearningPath later = planning(threeBlocks()).of(ASKING).after(after).path();

        assertThat(step(after, "M01").extras()).containsExactly(new BlockId("B1"), new BlockId("B2"));
        assertThat(step(after, "M01").minutes()).isEqualTo(50);
        assertThat(said(after.waiting())).containsExactly("AddBlock R3 M01/B3");
        assertThat(step(later, "M01").extras()).hasSize(3);
        assertThat(step(planning(threeBlocks()).of(ASKING).path(), "M01").extras())
                .hasSize(3);
    }

    @Test
    void whatWouldTakeMoreThanAFifthOfTheBudgetIsAsked() {
        SampleCurriculum big = curriculum()
                .with(core("M01").lasting(90, 50, 30, 10).withExtra("B1", 10).withExtra("B2", 1))
                .with(rule("R1").then(add("M01", "B1")), rule("R2").then(add("M01", "B2")));

        LearningPath path = planning(big).path();

        assertThat(step(path, "M01").extras()).containsExactly(new BlockId("B1"));
        assertThat(said(path.questions())).containsExactly("AddBlock R2 M01/B2");
    }

    @Test
    void withADeadlineTheBudgetIsHoursTimesWeeks() {
        SampleCurriculum extra = six(rule("R1").then(add("M01", "B1")));

        assertThat(planning(extra).until(MONDAY.plusWeeks(1)).path().questions())
                .isEmpty();
        assertThat(said(planning(extra).until(MONDAY.plusDays(6)).path().questions()))
                .containsExactly("AddBlock R1 M01/B1");
        assertThat(said(planning(extra).until(MONDAY.minusWeeks(1)).path().questions()))
                .containsExactly("AddBlock R1 M01/B1");
    }

    @Test
    void aBlockThatTwoRulesAskForIsThereOnce() {
        SampleCurriculum twice = six(
                rule("R1").ranking(Rank.FORM).then(add("M01", "B1")),
                rule("R2").ranking(Rank.CULTURE).then(add("M01", "B1")));

        assertThat(said(planning(twice).path().decisions())).containsExactly("AddBlock R2 M01/B1");
    }

    @Test
    void anOpenedModuleKeepsItsBlocksAndGetsNoOthers() {
        LearningPath before =
                planning(six(asked("R1").then(add("M01", "B1")))).of(ASKING).path();
        var opened = learner().with("ask", "NO").started("M01");
        SampleCurriculum other =
                six(asked("R1").then(add("M01", "B1")), rule("R2").then(add("M01", "B2")));

        LearningPath after = planning(other).of(opened).after(before).path();

        assertThat(step(after, "M01").extras()).containsExactly(new BlockId("B1"));
        assertThat(step(after, "M01").minutes()).isEqualTo(45);
    }

    @Test
    void aFourthWishThatChangesNothingDoesNotWait() {
        SampleCurriculum again = six(
                asked("R1").then(early("M06")),
                asked("R2").then(early("M05")),
                asked("R3").then(early("M04")),
                asked("R4").then(early("M06")));

        LearningPath after =
                planning(again).of(ASKING).after(planning(again).path()).path();

        assertThat(order(after)).containsExactly("M06", "M05", "M04", "M01", "M02", "M03");
        assertThat(after.waiting()).isEmpty();
    }

    /** One that came and two that went are three; the wish that still holds is none. */
    @Test
    void whatCameCountsAmongTheThreeThatMayChange() {
        SampleCurriculum mixed = six(
                rule("R0").then(early("M05")),
                asked("R1").then(early("M06")),
                asked("R2").then(early("M04")),
                asked("R3").then(early("M03")),
                rule("R9").when(is("ask", "NO")).then(early("M02")));
        LearningPath before = planning(mixed).of(ASKING).path();

        LearningPath after =
                planning(mixed).of(learner().with("ask", "NO")).after(before).path();

        assertThat(said(after.decisions())).containsExactlyInAnyOrder("Reorder R0 ", "Reorder R3 ", "Reorder R9 ");
    }

    @Test
    void theBudgetIsThatOfTheCoreWithoutADeadlineAndOfAllWeeksWithOne() {
        SampleCurriculum extra = curriculum()
                .numbers("coach.hours", 8)
                .with(core("M01").lasting(100, 50, 30, 10).withExtra("B1", 10).withExtra("B2", 1), optional("M02"))
                .with(rule("R1").then(add("M01", "B1")), rule("R2").then(add("M01", "B2")));
        var hurried = learner().with("coach.hours", 0.125);

        assertThat(said(planning(extra).path().questions())).containsExactly("AddBlock R2 M01/B2");
        assertThat(planning(extra).of(hurried).until(MONDAY.plusWeeks(8)).path().questions())
                .isEmpty();
        assertThat(said(planning(extra)
                        .of(hurried)
                        .until(MONDAY.plusWeeks(7))
                        .path()
                        .questions()))
                .containsExactly("AddBlock R2 M01/B2");
    }
}
