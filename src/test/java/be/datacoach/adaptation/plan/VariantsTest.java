package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleRule.choose;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleLearner;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantsTest {

    private final SampleCurriculum curriculum = curriculum()
            .words("level", Owner.SCHOOL, "BAO", "SO")
            .words("size", Owner.SCHOOL, "SMALL", "LARGE")
            .with(
                    core("M01").withKeys("p", true, "SO", "SMALL"),
                    core("M02")
                            .withPoint("q", true, is("size", "SMALL"), Condition.ALWAYS)
                            .withKeys("r", true, "SO"))
            .with(
                    rule("R1").when(is("level", "SO")).then(choose("SO")),
                    rule("R2").when(is("size", "SMALL")).then(choose("SMALL")),
                    rule("R3").when(is("size", "SMALL")).then(choose("SMALL")));

    private LearningPath of(SampleLearner somebody) {
        return planning(curriculum).of(somebody).path();
    }

    private static Integer read(LearningPath path, String module, String point) {
        return step(path, module).variants().get(new PointId(point));
    }

    @Test
    void theFirstThatHoldsIsRead() {
        LearningPath both = of(learner().with("level", "SO").with("size", "SMALL"));

        assertThat(read(both, "M01", "p")).isZero();
        assertThat(read(of(learner().with("size", "SMALL")), "M01", "p")).isEqualTo(1);
        assertThat(read(of(learner()), "M01", "p")).isEqualTo(-1);
    }

    @Test
    void aKeyIsOneDecisionForAllModulesThatReadIt() {
        LearningPath path = of(learner().with("level", "SO"));

        assertThat(path.decisions()).singleElement().isInstanceOfSatisfying(Decision.Variant.class, variant -> {
            assertThat(variant.target()).isEqualTo("SO");
            assertThat(variant.modules()).containsExactly(new ModuleId("M01"), new ModuleId("M02"));
            assertThat(variant.reason().rule()).isEqualTo("R1");
        });
    }

    @Test
    void aKeyThatTwoRulesMakeHasTheReasonOfTheFirst() {
        assertThat(said(of(learner().with("size", "SMALL")).decisions()))
                .containsExactly("Variant  M02/q", "Variant R2 SMALL");
    }

    @Test
    void aConditionOfItsOwnIsTheReason() {
        LearningPath path = of(learner().with("size", "SMALL"));

        assertThat(path.decisions())
                .filteredOn(decision -> decision.target().equals("M02/q"))
                .extracting(decision -> decision.reason().sentence())
                .containsExactly(Text.of("want size: SMALL"));
    }

    @Test
    void aTextForEverybodyNeedsNoReason() {
        LearningPath path = of(learner());

        assertThat(read(path, "M02", "q")).isEqualTo(1);
        assertThat(path.decisions()).isEmpty();
    }

    @Test
    void whatWasOpenedKeepsItsTexts() {
        LearningPath path = of(learner().with("level", "SO").reading("M01", "p", 1));

        assertThat(read(path, "M01", "p")).isEqualTo(1);
        assertThat(read(path, "M02", "r")).isZero();
    }

    @Test
    void aTextThatIsGoneFromTheModuleIsReadAsItWas() {
        LearningPath path = of(learner().with("level", "SO").reading("M01", "p", 7));

        assertThat(read(path, "M01", "p")).isEqualTo(7);
        assertThat(said(path.decisions())).containsExactly("Variant R1 SO");
    }

    @Test
    void theKeyOfATextThatWasOpenedMayNoLongerHold() {
        assertThat(of(learner().reading("M01", "p", 0)).decisions()).isEmpty();
    }

    private static List<String> gaps(LearningPath path) {
        return path.gaps().stream()
                .map(gap -> gap.module() + "/" + gap.point() + " " + gap.wanted() + " " + gap.read())
                .toList();
    }

    @Test
    void aCombinationThatNobodyWroteFallsBackAndIsSaid() {
        assertThat(gaps(of(learner().with("level", "SO").with("size", "SMALL"))))
                .containsExactly("M01/p [SMALL, SO] [SO]");
        assertThat(gaps(of(learner().with("level", "SO")))).isEmpty();
        assertThat(gaps(of(learner()))).isEmpty();
    }

    @Test
    void whatWasOpenedIsNoGapAnyMore() {
        assertThat(gaps(of(learner().with("level", "SO").with("size", "SMALL").reading("M01", "p", 1))))
                .isEmpty();
    }

    @Test
    void aTextForTheWholeCombinationIsNoGapAndHalfOfOneIs() {
        var composed = curriculum()
                .words("level", Owner.SCHOOL, "BAO", "SO")
                .words("size", Owner.SCHOOL, "SMALL", "LARGE")
                .with(core("M01").withKeys("p", true, "SO+SMALL", "BAO+LARGE"))
                .with(
                        rule("R1").when(is("level", "SO")).then(choose("SO")),
                        rule("R2").when(is("size", "SMALL")).then(choose("SMALL")),
                        rule("R3").when(is("size", "LARGE")).then(choose("LARGE")));
        var so = learner().with("level", "SO");

        assertThat(gaps(planning(composed).of(so.with("size", "SMALL")).path())).isEmpty();
        assertThat(gaps(planning(composed).of(so.with("size", "LARGE")).path()))
                .containsExactly("M01/p [LARGE, SO] []");
    }
}
