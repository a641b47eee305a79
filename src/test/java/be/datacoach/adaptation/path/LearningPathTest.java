package be.datacoach.adaptation.path;

import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.MONDAY;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.add;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.sample.SampleCase;
import be.datacoach.adaptation.sample.SampleCurriculum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningPathTest {

    private final SampleCurriculum curriculum = curriculum()
            .competency("C1", 2)
            .with(core("M01").lasting(90, 60, 30, 10), core("M02").withExtra("B1", 5), optional("M03"))
            .with(rule("R1").then(include("M03"), add("M02", "B1"), new Action.Coach("PEER")));

    @Test
    void countsWhatIsLeftAndIsDoneWhenNothingIs() {
        LearningPath begun = planning(curriculum).of(learner().finished("M01")).path();
        LearningPath done = planning(curriculum)
                .of(learner().finished("M01").finished("M02").finished("M03"))
                .path();

        assertThat(begun.minutesLeft()).isEqualTo(85);
        assertThat(begun.done()).isFalse();
        assertThat(done.done()).isTrue();
        assertThat(done.minutesLeft()).isZero();
        assertThat(done.timing().finish()).isEqualTo(MONDAY);
    }

    @Test
    void knowsWhatWasDecidedAboutAModule() {
        LearningPath path = planning(curriculum).path();

        assertThat(SampleCase.said(path.about(new ModuleId("M03")))).containsExactly("Add R1 M03");
        assertThat(SampleCase.said(path.about(new ModuleId("M02")))).containsExactly("AddBlock R1 M02/B1");
        assertThat(path.about(new ModuleId("M01"))).isEmpty();
        assertThat(path.has(new ModuleId("M04"))).isFalse();
    }

    @Test
    void aDecisionIsTheSameWhenKindRuleAndTargetAre() {
        var add = new Decision.Add(new ModuleId("M03"), because("R1"));

        assertThat(add.sameAs(new Decision.Add(new ModuleId("M03"), because("R1"))))
                .isTrue();
        assertThat(add.sameAs(new Decision.Add(new ModuleId("M03"), because("R2"))))
                .isFalse();
        assertThat(add.sameAs(new Decision.Add(new ModuleId("M04"), because("R1"))))
                .isFalse();
        assertThat(add.sameAs(new Decision.LeaveOut(new ModuleId("M03"), because("R1"))))
                .isFalse();
    }

    @Test
    void aFormatIsAboutTheWholePathOrOneModule() {
        var whole = new Decision.Format("GUIDED", "", because("R1"));
        var one = new Decision.Format("GUIDED", "M03", because("R1"));

        assertThat(whole.target()).isEqualTo("GUIDED");
        assertThat(whole.module()).isEmpty();
        assertThat(one.target()).isEqualTo("GUIDED@M03");
        assertThat(one.module()).hasValue(new ModuleId("M03"));
        assertThat(new Decision.Coach("PEER", because("R1")).module()).isEmpty();
        assertThat(new Decision.Pace(new Action.Pace(30, 0), because("R1")).target())
                .isEmpty();
    }

    @Test
    void aReasonWithoutWordsIsNone() {
        assertThatThrownBy(
                        () -> new Reason(Reason.Ground.RULE, "R1", 1, Text.of(" "), List.of(), List.of(), Text.of("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R1");
    }

    @Test
    void onlyWhatARuleDecidedAndNothingBindsMayBeSetAside() {
        assertThat(because("R1").contestable()).isTrue();
        assertThat(reason(Reason.Ground.RULE, "privacy").contestable()).isFalse();
        assertThat(reason(Reason.Ground.CORE, "").contestable()).isFalse();
    }

    @Test
    void anAssignmentThatIsSilentLeavesTheTargetToTheCurriculum() {
        var assignment = new Assignment(Map.of(new CompetencyId("C2"), 3), Set.of(), Optional.empty());

        assertThat(assignment.target(new CompetencyId("C1"), curriculum.built()))
                .isEqualTo(2);
        assertThat(assignment.target(new CompetencyId("C2"), curriculum.built()))
                .isEqualTo(3);
        assertThat(assignment.target(new CompetencyId("C9"), curriculum.built()))
                .isZero();
    }

    private static Reason because(String rule) {
        return new Reason(Reason.Ground.RULE, rule, 1, Text.of("omdat"), List.of(), List.of(), Text.of(""));
    }

    private static Reason reason(Reason.Ground ground, String binding) {
        return new Reason(ground, "R1", 1, Text.of("omdat"), List.of(), List.of(), Text.of(binding));
    }
}
