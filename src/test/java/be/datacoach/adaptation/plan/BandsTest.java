package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleRule.notBeyond;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static be.datacoach.adaptation.sample.SampleRule.take;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleLearner;
import be.datacoach.adaptation.sample.SampleRule;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static SampleRule each(String code, Condition when, Action... then) {
        return rule(code)
                .ranking(Rank.PRIOR_KNOWLEDGE)
                .forEach(Rule.Scope.MODULE)
                .when(when)
                .then(then);
    }

    private final SampleCurriculum curriculum = curriculum()
            .words("unsure", Owner.LEARNER, "YES", "NO")
            .words("law", Owner.LEARNER, "YES", "NO")
            .numbers("mastery.C1", 100)
            .competency("C1", 2)
            .with(core("M01").grants("C1", 2))
            .with(
                    each("R1", below("module.mastery", 40), take(Band.FOUNDATION)),
                    each("R2", atLeast("module.mastery", 60), take(Band.CONDENSED)),
                    each("R3", atLeast("module.mastery", 90), take(Band.EXEMPTION)),
                    each("R4", is("unsure", "YES"), new Action.Lower()),
                    rule("R5").when(is("law", "YES")).then(notBeyond(Band.STANDARD, "M01")));

    private LearningPath of(SampleLearner somebody) {
        return planning(curriculum).of(somebody).path();
    }

    private static Band band(LearningPath path) {
        return step(path, "M01").band();
    }

    @Test
    void withoutARuleAModuleIsTakenAsItIs() {
        LearningPath path = of(learner().with("mastery.C1", 50));

        assertThat(band(path)).isEqualTo(Band.STANDARD);
        assertThat(path.decisions()).isEmpty();
        assertThat(step(path, "M01").minutes()).isEqualTo(40);
    }

    @Test
    void theBoundsOfABandBelongToTheUpperOne() {
        assertThat(band(of(learner().with("mastery.C1", 39)))).isEqualTo(Band.FOUNDATION);
        assertThat(band(of(learner().with("mastery.C1", 40)))).isEqualTo(Band.STANDARD);
        assertThat(band(of(learner().with("mastery.C1", 59)))).isEqualTo(Band.STANDARD);
        assertThat(band(of(learner().with("mastery.C1", 60)))).isEqualTo(Band.CONDENSED);
    }

    @Test
    void eachBandHasItsOwnDecision() {
        assertThat(said(of(learner().with("mastery.C1", 10)).decisions())).containsExactly("Remediate R1 M01");
        assertThat(said(of(learner().with("mastery.C1", 70)).decisions())).containsExactly("Condense R2 M01");
        assertThat(said(of(learner().with("mastery.C1", 90)).decisions())).containsExactly("Skip R3 M01");
    }

    @Test
    void whoeverIsUnsureGetsOneBandMoreSupport() {
        LearningPath path = of(learner().with("mastery.C1", 90).with("unsure", "YES"));

        assertThat(band(path)).isEqualTo(Band.CONDENSED);
        assertThat(said(path.decisions())).containsExactly("Keep R4 M01");
        assertThat(band(of(learner().with("mastery.C1", 10).with("unsure", "YES"))))
                .isEqualTo(Band.FOUNDATION);
        assertThat(said(of(learner().with("unsure", "YES")).decisions())).containsExactly("Remediate R4 M01");
    }

    @Test
    void neverBeyondALimit() {
        LearningPath held = of(learner().with("mastery.C1", 90).with("law", "YES"));

        assertThat(band(held)).isEqualTo(Band.STANDARD);
        assertThat(said(held.decisions())).containsExactly("Keep R5 M01");
        assertThat(said(of(learner().with("mastery.C1", 10).with("law", "YES")).decisions()))
                .containsExactly("Remediate R1 M01");
    }

    @Test
    void aLimitThatNamesNoModuleHoldsForTheOneAtHand() {
        var attitude = curriculum()
                .numbers("mastery.C1", 100)
                .numbers("mastery.C2", 100)
                .attitude("C1", 2)
                .competency("C2", 2)
                .with(core("M01").grants("C1", 2), core("M02").grants("C2", 2))
                .with(
                        each("R1", atLeast("module.mastery", 80), take(Band.EXEMPTION)),
                        each("R2", is("module.attitude", "YES"), notBeyond(Band.CONDENSED)));

        LearningPath path = planning(attitude)
                .of(learner().with("mastery.C1", 90).with("mastery.C2", 90))
                .path();

        assertThat(step(path, "M01").band()).isEqualTo(Band.CONDENSED);
        assertThat(step(path, "M02").band()).isEqualTo(Band.EXEMPTION);
    }

    @Test
    void remediationWinsFromSkippingWhicheverComesFirst() {
        var first = curriculum()
                .with(core("M01"))
                .with(
                        each("R1", Condition.ALWAYS, take(Band.FOUNDATION)),
                        each("R2", Condition.ALWAYS, take(Band.EXEMPTION)));
        var last = curriculum()
                .with(core("M01"))
                .with(
                        each("R1", Condition.ALWAYS, take(Band.EXEMPTION)),
                        each("R2", Condition.ALWAYS, take(Band.FOUNDATION)));

        assertThat(band(planning(first).path())).isEqualTo(Band.FOUNDATION);
        assertThat(band(planning(last).path())).isEqualTo(Band.FOUNDATION);
    }

    @Test
    void whatWasOpenedKeepsItsBandAndTheDecisionForIt() {
        LearningPath before = of(learner().with("mastery.C1", 10));

        LearningPath after = planning(curriculum)
                .of(learner().with("mastery.C1", 90).opened("M01", 1, Band.FOUNDATION, ModuleRecord.State.STARTED))
                .after(before)
                .path();

        assertThat(band(after)).isEqualTo(Band.FOUNDATION);
        assertThat(said(after.decisions())).containsExactly("Remediate R1 M01");
        assertThat(step(after, "M01").minutes()).isEqualTo(60);
    }
}
