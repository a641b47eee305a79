package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.all;
import static be.datacoach.adaptation.sample.Conditions.any;
import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.Conditions.not;
import static be.datacoach.adaptation.sample.Conditions.unknown;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static be.datacoach.adaptation.sample.SampleRule.take;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.plan.Counterfactual.Change;
import be.datacoach.adaptation.sample.SampleCase;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleLearner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said to change a decision is found by trying; {@code PlanningPropertiesTest} tries it again. */
class CounterfactualTest {

    private static SampleCurriculum when(Condition condition) {
        return curriculum()
                .words("level", Owner.SCHOOL, "KO", "LO", "SO", "DKO")
                .words("role", Owner.LEARNER, "COACH", "LEADER")
                .words("derived", Owner.COMPUTED, "YES", "NO")
                .attribute("trust", Owner.LEARNER, new Domain.Numbers(0, 10, 1))
                .with(core("M01"), optional("M02"))
                .with(rule("R1").when(condition).then(include("M02")));
    }

    private static List<String> undoing(SampleCurriculum curriculum, SampleLearner somebody) {
        PlanningCase planning = planning(curriculum).of(somebody).built();
        var decision = Planner.plan(planning).decisions().get(0);
        return Counterfactual.of(planning, decision).stream()
                .flatMap(found -> found.changes().stream())
                .map(CounterfactualTest::words)
                .toList();
    }

    private static String words(Change change) {
        return change.attribute() + ": " + change.from().map(Value::toString).orElse("?") + " -> " + change.to();
    }

    @Test
    void theNearestOtherWordUndoesAWord() {
        assertThat(undoing(when(is("level", "SO")), learner().with("level", "SO")))
                .containsExactly("level: SO -> LO");
        assertThat(undoing(when(is("level", "SO", "LO")), learner().with("level", "LO")))
                .containsExactly("level: LO -> KO");
    }

    @Test
    void theNearestSideOfAThresholdUndoesANumber() {
        assertThat(undoing(when(atLeast("trust", 6)), learner().with("trust", 9)))
                .containsExactly("trust: 9 -> 5");
        assertThat(undoing(when(below("trust", 6)), learner().with("trust", 1))).containsExactly("trust: 1 -> 6");
        assertThat(undoing(when(not(below("trust", 6))), learner().with("trust", 6)))
                .containsExactly("trust: 6 -> 5");
    }

    @Test
    void oneFactIsSmallerThanTwo() {
        assertThat(undoing(
                        when(all(atLeast("trust", 6), is("level", "SO"))),
                        learner().with("trust", 6).with("level", "SO")))
                .containsExactly("level: SO -> LO");
    }

    @Test
    void whereOneIsNotEnoughTwoAreNamed() {
        assertThat(undoing(
                        when(any(atLeast("trust", 6), is("level", "SO"))),
                        learner().with("trust", 6).with("level", "SO")))
                .containsExactlyInAnyOrder("level: SO -> LO", "trust: 6 -> 5");
    }

    @Test
    void whatNobodyToldCanUndoToo() {
        assertThat(undoing(when(unknown("role")), learner())).containsExactly("role: ? -> COACH");
    }

    @Test
    void aComputedFactThatIsNotKnownCannotBeTold() {
        assertThat(undoing(when(unknown("derived")), learner())).isEmpty();
    }

    @Test
    void nothingUndoesWhatHoldsForEverybody() {
        assertThat(undoing(when(Condition.ALWAYS), learner())).isEmpty();
    }

    @Test
    void aTargetHasNoFactsToChange() {
        var target = curriculum().competency("C1", 2).with(optional("M01").grants("C1", 2));

        assertThat(undoing(target, learner())).isEmpty();
    }

    @Test
    void scoresOfACompetencyAreCutWhereTheModuleAsks() {
        var scores = curriculum()
                .numbers("mastery.C1", 100)
                .attribute("gap.C1", Owner.COMPUTED, new Domain.Numbers(-100, 100, 1))
                .numbers("performance.C1", 100)
                .numbers("evidence.C1", 8)
                .competency("C1", 2)
                .with(core("M01").grants("C1", 2))
                .with(
                        each(
                                "R1",
                                all(atLeast("module.performance", 60), atLeast("module.evidence", 3)),
                                Band.CONDENSED),
                        each("R2", below("module.mastery", 40), Band.FOUNDATION),
                        each("R3", atLeast("module.gap", 40), Band.FOUNDATION),
                        each("R4", below("module.modesty", -40), Band.EXEMPTION));

        assertThat(undoing(scores, learner().with("performance.C1", 80).with("evidence.C1", 4)))
                .containsExactly("performance.C1: 80 -> 59");
        assertThat(undoing(scores, learner().with("performance.C1", 99).with("evidence.C1", 3)))
                .containsExactly("evidence.C1: 3 -> 2");
        assertThat(undoing(scores, learner().with("mastery.C1", 10))).containsExactly("mastery.C1: 10 -> 40");
        assertThat(undoing(scores, learner().with("gap.C1", 50))).containsExactly("gap.C1: 50 -> 39");
        assertThat(undoing(scores, learner().with("gap.C1", -50))).containsExactly("gap.C1: -50 -> -40");
    }

    private static be.datacoach.adaptation.sample.SampleRule each(String code, Condition when, Band band) {
        return rule(code).forEach(Rule.Scope.MODULE).when(when).then(take(band));
    }

    @Test
    void theNeedOfATaskIsCutWhereTheTaskAsks() {
        var tasks = curriculum()
                .numbers("need.T01", 20)
                .task("T01", "M02")
                .with(core("M01"), core("M02"))
                .with(rule("R1")
                        .forEach(Rule.Scope.TASK)
                        .when(atLeast("task.priority", 8))
                        .then(new Action.Early(List.of())));

        assertThat(undoing(tasks, learner().with("need.T01", 12))).containsExactly("need.T01: 12 -> 7");
    }

    @Test
    void anUnchangedPathIsNotConsultedForWhatWouldUndoIt() {
        SampleCurriculum curriculum = when(is("level", "SO"));
        var somebody = learner().with("level", "SO");
        var before = planning(curriculum).of(somebody).path();
        PlanningCase again = planning(curriculum).of(somebody).after(before).built();

        Optional<Counterfactual> found =
                Counterfactual.of(again, before.decisions().get(0));

        assertThat(SampleCase.said(before.decisions())).containsExactly("Add R1 M02");
        assertThat(found)
                .map(Counterfactual::changes)
                .hasValueSatisfying(changes -> assertThat(changes).hasSize(1));
    }
}
