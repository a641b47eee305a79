package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.SampleCase.order;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.exclude;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleModule;
import org.junit.jupiter.api.Test;

/** Targets that nothing in the path grants are covered in the fewest minutes. */
class FewestMinutesTest {

    private static SampleCurriculum offering(SampleModule... modules) {
        return curriculum().competency("C1", 2).competency("C2", 1).with(modules);
    }

    private static SampleModule lasting(SampleModule module, int minutes) {
        return module.lasting(minutes, minutes, minutes, minutes);
    }

    @Test
    void oneModuleForTwoTargetsBeatsTwoThatTakeLonger() {
        var offer = offering(
                lasting(optional("M01").grants("C1", 2), 30),
                lasting(optional("M02").grants("C2", 1), 30),
                lasting(optional("M03").grants("C1", 2).grants("C2", 1), 50));

        LearningPath path = planning(offer).path();

        assertThat(order(path)).containsExactly("M03");
        assertThat(said(path.decisions())).containsExactly("Add  M03");
        assertThat(step(path, "M03").why().ground()).isEqualTo(Reason.Ground.TARGET);
        assertThat(step(path, "M03").why().sentence()).isEqualTo(Text.of("voor label C1"));
    }

    @Test
    void twoModulesBeatOneThatTakesLonger() {
        var offer = offering(
                lasting(optional("M01").grants("C1", 2), 20),
                lasting(optional("M02").grants("C2", 1), 20),
                lasting(optional("M03").grants("C1", 2).grants("C2", 1), 50));

        assertThat(order(planning(offer).path())).containsExactly("M01", "M02");
    }

    @Test
    void whatAModuleNeedsCountsToo() {
        var offer = offering(
                lasting(optional("M01").after("M02").grants("C1", 2), 10),
                lasting(optional("M02"), 50),
                lasting(optional("M03").grants("C1", 2), 50),
                lasting(core("M04").grants("C2", 1), 10));

        assertThat(order(planning(offer).path())).containsExactly("M03", "M04");
    }

    @Test
    void whatIsThereAlreadyCostsNothing() {
        var offer = offering(
                lasting(optional("M01").after("M04").grants("C1", 2), 40),
                lasting(optional("M03").grants("C1", 2), 50),
                lasting(core("M04").grants("C2", 1), 100));

        assertThat(order(planning(offer).path())).containsExactly("M04", "M01");
    }

    @Test
    void ofEqualsTheLowestNumberIsTaken() {
        var offer = offering(
                lasting(optional("M03").grants("C1", 2), 30),
                lasting(optional("M02").grants("C1", 2), 30),
                lasting(core("M01").grants("C2", 1), 10));

        assertThat(order(planning(offer).path())).containsExactly("M01", "M02");
    }

    @Test
    void aTargetThatIsProvenOrWaivedNeedsNothing() {
        var offer = offering(optional("M01").grants("C1", 2), optional("M02").grants("C2", 1));

        assertThat(order(planning(offer).of(learner().proven("C1", 2)).path())).containsExactly("M02");
        assertThat(order(planning(offer).of(learner().proven("C1", 1)).path())).containsExactly("M01", "M02");
        assertThat(order(planning(offer)
                        .of(learner().waiving("C1").waiving("C2"))
                        .path()))
                .isEmpty();
    }

    @Test
    void aHigherTargetAsksAModuleThatGrantsIt() {
        var offer = offering(
                core("M01").grants("C1", 2).grants("C2", 1), optional("M02").grants("C1", 3));

        assertThat(order(planning(offer).path())).containsExactly("M01");
        assertThat(order(planning(offer).aiming("C1", 3).path())).containsExactly("M01", "M02");
    }

    @Test
    void aFinishedModuleThatDidNotProveItDoesNotCover() {
        var offer = offering(
                optional("M01").grants("C1", 2),
                optional("M02").grants("C1", 2),
                core("M03").grants("C2", 1));

        LearningPath path = planning(offer).of(learner().finished("M01")).path();

        assertThat(order(path)).containsExactly("M01", "M02", "M03");
    }

    @Test
    void aTargetThatNothingMayGrantStaysOpenAndTheOthersAreCovered() {
        var offer = offering(optional("M01").grants("C1", 2), optional("M02").grants("C2", 1))
                .with(rule("R1").then(exclude("M01")));

        assertThat(order(planning(offer).path())).containsExactly("M02");
    }

    @Test
    void eachModuleNamesTheTargetThatItCovers() {
        var offer = offering(optional("M01").grants("C1", 2), optional("M02").grants("C2", 1));

        LearningPath path = planning(offer).path();

        assertThat(step(path, "M01").why().sentence()).isEqualTo(Text.of("voor label C1"));
        assertThat(step(path, "M02").why().sentence()).isEqualTo(Text.of("voor label C2"));
    }

    @Test
    void aModuleThatAloneGrantsTwoTargetsIsTakenForBoth() {
        var offer = offering(lasting(optional("M01").grants("C1", 2).grants("C2", 1), 50));

        assertThat(order(planning(offer).path())).containsExactly("M01");
    }

    /** Both ways take 20 minutes; the one that is looked into first has the higher numbers. */
    @Test
    void ofTwoWaysThatTakeAsLongTheOneWithTheLowestNumbersIsTaken() {
        var offer = offering(
                lasting(optional("M01").grants("C2", 1), 10),
                lasting(optional("M02").after("M05").grants("C1", 2), 5),
                lasting(optional("M03").grants("C1", 2), 10),
                lasting(optional("M04").after("M05").grants("C2", 1), 5),
                lasting(optional("M05"), 10));

        assertThat(order(planning(offer).path())).containsExactly("M01", "M03");
    }
}
