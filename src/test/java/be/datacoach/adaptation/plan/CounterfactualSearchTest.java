package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.all;
import static be.datacoach.adaptation.sample.Conditions.any;
import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.compare;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.Conditions.not;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.exclude;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Operator;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.sample.SampleLearner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values are tried, and which of two changes is the smaller one. */
class CounterfactualSearchTest {

    private static List<String> undoing(Condition condition, Action action, SampleLearner somebody) {
        var world = curriculum()
                .words("level", Owner.SCHOOL, "KO", "LO", "SO", "DKO")
                .attribute("trust", Owner.SCHOOL, new Domain.Numbers(0, 10, 1))
                .with(core("M01"), optional("M02"))
                .with(rule("R1").when(condition).then(action));
        PlanningCase planning = planning(world).of(somebody).built();
        var decision = Planner.plan(planning).decisions().get(0);
        return Counterfactual.of(planning, decision).stream()
                .flatMap(found -> found.changes().stream())
                .map(change -> change.attribute() + " -> " + change.to())
                .toList();
    }

    private static List<String> undoing(Condition condition, SampleLearner somebody) {
        return undoing(condition, include("M02"), somebody);
    }

    @Test
    void aNumberMovesOneStepBeyondAThresholdThatItMayTouch() {
        assertThat(undoing(compare("trust", Operator.AT_MOST, 6), learner().with("trust", 1)))
                .containsExactly("trust -> 7");
        assertThat(undoing(compare("trust", Operator.ABOVE, 6), learner().with("trust", 9)))
                .containsExactly("trust -> 6");
    }

    @Test
    void theFirstAndTheLastNumberCountAndNothingBeyondThem() {
        assertThat(undoing(atLeast("trust", 1), learner().with("trust", 5))).containsExactly("trust -> 0");
        assertThat(undoing(compare("trust", Operator.AT_MOST, 9), learner().with("trust", 5)))
                .containsExactly("trust -> 10");
        assertThat(undoing(atLeast("trust", 0), learner().with("trust", 5))).isEmpty();
        assertThat(undoing(compare("trust", Operator.AT_MOST, 10), learner().with("trust", 5)))
                .isEmpty();
    }

    /** That somebody confirmed a fact is no part of the change: another value would be confirmed as well. */
    @Test
    void whatIsConfirmedStaysSo() {
        assertThat(undoing(is("level", "SO"), exclude("M02"), learner().with("level", "SO")))
                .containsExactly("level -> LO");
        assertThat(undoing(atLeast("trust", 6), exclude("M02"), learner().with("trust", 9)))
                .containsExactly("trust -> 5");
    }

    /** Two steps of a word and one of a number are less than one of a word and four of a number. */
    @Test
    void ofTwoPairsTheOneThatIsLessInAllIsNamed() {
        Condition leavesTwoWays = not(any(
                all(is("level", "LO"), below("trust", 3)),
                all(is("level", "KO"), below("trust", 6), atLeast("trust", 5))));

        assertThat(undoing(leavesTwoWays, learner().with("level", "SO").with("trust", 6)))
                .containsExactlyInAnyOrder("level -> KO", "trust -> 5");
    }
}
