package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.order;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.MONDAY;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.add;
import static be.datacoach.adaptation.sample.SampleRule.exclude;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleLearner;
import org.junit.jupiter.api.Test;

/** What a path asks, and what it does with the answer. */
class AnswersTest {

    private static SampleCurriculum leavingOut() {
        return curriculum()
                .words("wants", Owner.SCHOOL, "IN", "OUT")
                .with(core("M01"), optional("M02"))
                .with(
                        rule("R1").when(is("wants", "OUT")).then(exclude("M02")),
                        rule("R2").when(is("wants", "OUT")).then(include("M02")));
    }

    private static SampleLearner unsure() {
        return learner().withUnconfirmed("wants", "OUT");
    }

    private static LearningPath path(SampleLearner somebody) {
        return planning(leavingOut()).of(somebody).path();
    }

    @Test
    void withoutAnAnswerTheContentStaysAndIsAskedAbout() {
        assertThat(order(path(unsure()))).containsExactly("M01", "M02");
        assertThat(said(path(unsure()).questions())).containsExactly("LeaveOut R1 M02");
    }

    @Test
    void whatIsNotInThePathIsNotAskedAbout() {
        var world = curriculum()
                .words("wants", Owner.SCHOOL, "IN", "OUT")
                .with(core("M01"), optional("M02"), optional("M03"))
                .with(
                        rule("R1").when(is("wants", "OUT")).then(exclude("M02", "M03")),
                        rule("R2").when(is("wants", "OUT")).then(include("M03")));

        assertThat(said(planning(world).of(unsure()).path().questions())).containsExactly("LeaveOut R1 M03");
    }

    @Test
    void whoSaysYesHasItLeftOutAndIsNotAskedAgain() {
        LearningPath path = path(unsure().answering("R1", "M02", true));
        assertThat(order(path)).containsExactly("M01");
        assertThat(said(path.decisions())).containsExactly("LeaveOut R1 M02");
        assertThat(path.questions()).isEmpty();
    }

    @Test
    void whoSaysNoKeepsItAndIsNotAskedAgain() {
        LearningPath path = path(unsure().answering("R1", "M02", false));
        assertThat(order(path)).containsExactly("M01", "M02");
        assertThat(path.questions()).isEmpty();
    }

    @Test
    void anAnswerIsAboutOneRuleAndOneTarget() {
        assertThat(path(unsure().answering("R2", "M02", true)).questions()).hasSize(1);
        assertThat(path(unsure().answering("R1", "M01", true)).questions()).hasSize(1);
    }

    @Test
    void aFactThatIsConfirmedNeedsNoAnswer() {
        assertThat(order(path(learner().with("wants", "OUT").answering("R1", "M02", false))))
                .containsExactly("M01");
    }

    private static SampleCurriculum adding(boolean binding) {
        var asks = rule("R1").then(add("M01", "B1"));
        return curriculum()
                .with(core("M01").lasting(60, 60, 60, 60).withExtra("B1", 60))
                .with(binding ? asks.binding() : asks);
    }

    private static LearningPath busy(SampleCurriculum curriculum, SampleLearner somebody) {
        return planning(curriculum).of(somebody).until(MONDAY.plusWeeks(2)).path();
    }

    @Test
    void aLongBlockIsAddedOnYesAndStaysAwayOnNo() {
        assertThat(said(busy(adding(false), learner()).questions())).containsExactly("AddBlock R1 M01/B1");
        LearningPath yes = busy(adding(false), learner().answering("R1", "M01/B1", true));
        LearningPath no = busy(adding(false), learner().answering("R1", "M01/B1", false));
        assertThat(said(yes.decisions())).containsExactly("AddBlock R1 M01/B1");
        assertThat(yes.minutesLeft()).isEqualTo(120);
        assertThat(yes.questions()).isEmpty();
        assertThat(no.minutesLeft()).isEqualTo(60);
        assertThat(no.decisions()).isEmpty();
        assertThat(no.questions()).isEmpty();
    }

    @Test
    void whatIsBindingIsNotSentAway() {
        LearningPath path = busy(adding(true), learner().answering("R1", "M01/B1", false));
        assertThat(said(path.decisions())).containsExactly("AddBlock R1 M01/B1");
    }
}
