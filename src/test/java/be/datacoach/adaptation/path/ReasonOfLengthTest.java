package be.datacoach.adaptation.path;

import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.add;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static be.datacoach.adaptation.sample.SampleRule.take;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Rule.Scope;
import be.datacoach.adaptation.sample.SampleCurriculum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of all decisions on a module, the one that made it longer or shorter is told, not the one that brought it. */
class ReasonOfLengthTest {

    private static final SampleCurriculum CURRICULUM = curriculum()
            .words("band", Owner.LEARNER, "MORE", "LESS", "NONE", "LOWER")
            .words("block", Owner.LEARNER, "YES", "NO")
            .with(core("M01"), optional("M02").lasting(90, 60, 40, 10).withExtra("B1", 5))
            .with(
                    rule("R0").then(include("M02")),
                    rule("R1").forEach(Scope.MODULE).when(is("band", "MORE")).then(take(Band.FOUNDATION)),
                    rule("R2")
                            .forEach(Scope.MODULE)
                            .when(is("band", "LESS", "LOWER"))
                            .then(take(Band.CONDENSED)),
                    rule("R3").forEach(Scope.MODULE).when(is("band", "NONE")).then(take(Band.EXEMPTION)),
                    rule("R4").forEach(Scope.MODULE).when(is("band", "LOWER")).then(new Action.Lower()),
                    rule("R5").when(is("block", "YES")).then(add("M02", "B1")));

    private static LearningPath path(String band, String block) {
        return planning(CURRICULUM)
                .of(learner().with("band", band).with("block", block))
                .path();
    }

    @ParameterizedTest(name = "from {0} to {1}, block {2}: {3}")
    @CsvSource({
        "LESS, MORE, NO, R1",
        "MORE, LESS, NO, R2",
        "MORE, NONE, NO, R3",
        "LESS, LOWER, NO, R4",
        "LESS, LESS, YES, R2"
    })
    void isTheDecisionOnItsBandOrOnABlock(String before, String after, String block, String rule) {
        var difference = PathDifference.between(path(before, "NO"), path(after, block));

        assertThat(difference.changes().stream()
                        .filter(change -> change.module().code().equals("M02")))
                .singleElement()
                .satisfies(change -> assertThat(change.reason().rule()).isEqualTo(rule));
    }

    @Test
    void isTheBlockWhereNoRuleTookABand() {
        var plain = planning(CURRICULUM).path();
        var more = planning(CURRICULUM).of(learner().with("block", "YES")).path();

        assertThat(PathDifference.between(plain, more).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.reason().rule()).isEqualTo("R5"));
    }
}
