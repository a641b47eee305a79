package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.order;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.exclude;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.sample.SampleCurriculum;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static SampleCurriculum world() {
        return curriculum().words("wants", Owner.SCHOOL, "IN", "OUT", "BOTH");
    }

    @Test
    void takesTheCoreAndLeavesTheRest() {
        LearningPath path =
                planning(curriculum().with(core("M01"), optional("M02"))).path();

        assertThat(order(path)).containsExactly("M01");
        assertThat(step(path, "M01").why().ground()).isEqualTo(Reason.Ground.CORE);
        assertThat(path.decisions()).isEmpty();
    }

    @Test
    void aModuleBringsAllThatItNeeds() {
        var chain = world().with(
                        core("M01"),
                        optional("M02"),
                        optional("M03").after("M02"),
                        optional("M04").after("M03"))
                .with(rule("R1").when(is("wants", "IN")).then(include("M04")));

        LearningPath path = planning(chain).of(learner().with("wants", "IN")).path();

        assertThat(order(path)).containsExactly("M01", "M02", "M03", "M04");
        assertThat(said(path.decisions())).containsExactly("Add R1 M04");
        assertThat(step(path, "M02").why().ground()).isEqualTo(Reason.Ground.PREREQUISITE);
        assertThat(step(path, "M02").why().sentence()).isEqualTo(Text.of("nodig voor titel M03"));
        assertThat(step(path, "M02").why().contestable()).isFalse();
    }

    @Test
    void aMandatoryModuleIsThereWhateverRulesLeaveOut() {
        var world = world().with(core("M01"), optional("M02"))
                .with(rule("R1").when(is("wants", "OUT")).then(exclude("M02")));

        LearningPath path = planning(world)
                .of(learner().with("wants", "OUT"))
                .mandatory("M02")
                .mandatory("M99")
                .path();

        assertThat(order(path)).containsExactly("M01", "M02");
        assertThat(step(path, "M02").why().ground()).isEqualTo(Reason.Ground.MANDATORY);
        assertThat(path.decisions()).isEmpty();
    }

    @Test
    void whatTheLearnerChoseIsThereWhateverRulesLeaveOut() {
        var world = world().with(core("M01"), optional("M02"), optional("M03").after("M02"), optional("M04"))
                .with(rule("R1").when(is("wants", "OUT")).then(exclude("M03")));

        LearningPath path = planning(world)
                .of(learner().with("wants", "OUT"))
                .chosen("M03")
                .chosen("M01")
                .chosen("M99")
                .path();

        assertThat(order(path)).containsExactly("M01", "M02", "M03");
        assertThat(step(path, "M03").why().ground()).isEqualTo(Reason.Ground.CHOSEN);
        assertThat(step(path, "M03").why().sentence()).isEqualTo(Text.of("gekozen"));
        assertThat(step(path, "M01").why().ground()).isEqualTo(Reason.Ground.CORE);
        assertThat(step(path, "M02").why().ground()).isEqualTo(Reason.Ground.PREREQUISITE);
    }

    @Test
    void whatIsMandatoryNeedsNoChoice() {
        var world = world().with(core("M01"), optional("M02"));
        LearningPath path = planning(world).mandatory("M02").chosen("M02").path();
        assertThat(step(path, "M02").why().ground()).isEqualTo(Reason.Ground.MANDATORY);
    }

    @Test
    void anAgreedModuleIsThereWhateverRulesLeaveOut() {
        var world = world().with(core("M01"), optional("M02"), optional("M03").after("M01", "M02"))
                .with(rule("R1").then(exclude("M03")));

        LearningPath path = planning(world).agreed("M03").path();

        assertThat(order(path)).containsExactly("M01", "M02", "M03");
        assertThat(step(path, "M03").why().ground()).isEqualTo(Reason.Ground.AGREED);
        assertThat(step(path, "M02").why().ground()).isEqualTo(Reason.Ground.PREREQUISITE);
        assertThat(path.decisions()).isEmpty();
    }

    @Test
    void theCoreIsNotLeftOut() {
        var world = world().with(core("M01")).with(rule("R1").then(exclude("M01")));

        assertThat(order(planning(world).path())).containsExactly("M01");
    }

    @Test
    void whatNobodyConfirmedOnlyAsksWhetherToLeaveSomethingOut() {
        var world = world().with(core("M01"), optional("M02"))
                .with(
                        rule("R1").when(is("wants", "OUT")).then(exclude("M02")),
                        rule("R2").then(include("M02")));

        LearningPath asked =
                planning(world).of(learner().withUnconfirmed("wants", "OUT")).path();
        LearningPath decided =
                planning(world).of(learner().with("wants", "OUT")).path();

        assertThat(order(asked)).containsExactly("M01", "M02");
        assertThat(said(asked.questions())).containsExactly("LeaveOut R1 M02");
        assertThat(order(decided)).containsExactly("M01");
        assertThat(said(decided.decisions())).containsExactly("LeaveOut R1 M02");
    }

    @Test
    void onlyAHigherAuthorityTakesInWhatIsLeftOut() {
        assertThat(order(inAndOut(Rank.CULTURE, Rank.NEED))).containsExactly("M01", "M02");
        assertThat(order(inAndOut(Rank.NEED, Rank.NEED))).containsExactly("M01");
        assertThat(order(inAndOut(Rank.CALENDAR, Rank.NEED))).containsExactly("M01");
    }

    private static LearningPath inAndOut(Rank in, Rank out) {
        return planning(world().with(core("M01"), optional("M02"))
                        .with(
                                rule("R1").ranking(out).then(exclude("M02")),
                                rule("R2").ranking(in).then(include("M02"))))
                .path();
    }

    @Test
    void ofTwoRulesThatLeaveOutTheHigherCounts() {
        var world = world().with(core("M01"), optional("M02"))
                .with(
                        rule("R1").ranking(Rank.FORM).then(exclude("M02")),
                        rule("R2").ranking(Rank.MANDATORY).then(exclude("M02")),
                        rule("R3").ranking(Rank.CULTURE).then(include("M02")));

        assertThat(order(planning(world).path())).containsExactly("M01");
    }

    @Test
    void theFirstReasonStays() {
        var world = world().with(core("M01"), optional("M02"))
                .with(
                        rule("R1").ranking(Rank.FORM).then(include("M02")),
                        rule("R2").ranking(Rank.CULTURE).then(include("M02")));

        assertThat(said(planning(world).path().decisions())).containsExactly("Add R2 M02");
    }

    @Test
    void whatWasOpenedIsNotLeftOut() {
        var world = world().with(core("M01"), optional("M02"))
                .with(rule("R1").when(is("wants", "OUT")).then(exclude("M02")));

        LearningPath path = planning(world)
                .of(learner().with("wants", "OUT").started("M02"))
                .path();

        assertThat(order(path)).containsExactly("M02", "M01");
        assertThat(path.decisions()).isEmpty();
    }

    @Test
    void aMandatoryModuleBringsWhatItNeeds() {
        var chain = world().with(core("M01"), optional("M02"), optional("M03").after("M02"));

        LearningPath path = planning(chain).mandatory("M03").path();

        assertThat(order(path)).containsExactly("M01", "M02", "M03");
        assertThat(step(path, "M02").why().ground()).isEqualTo(Reason.Ground.PREREQUISITE);
    }
}
