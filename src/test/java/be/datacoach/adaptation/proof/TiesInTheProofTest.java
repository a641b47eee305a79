package be.datacoach.adaptation.proof;

import static be.datacoach.adaptation.sample.Conditions.all;
import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.Conditions.unknown;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Tie;
import be.datacoach.adaptation.sample.SampleCurriculum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a tie makes impossible does not appear in findings, and whoever is just possible does. */
class TiesInTheProofTest {

    private static final Text BECAUSE = Text.of("want");

    /** A rule that fires for such people only, so that it is dead when there are none. */
    private static List<String> said(SampleCurriculum world, Condition such) {
        SampleCurriculum with =
                world.with(rule("R1").when(such).then(include("M02"))).with(core("M01"), optional("M02"));
        return CoverageProof.of(with.built()).shortfalls().stream()
                .map(one -> one.claim() + " " + one.subject())
                .toList();
    }

    private static SampleCurriculum leaders() {
        return curriculum()
                .words("role", Owner.SCHOOL, "TEACHER", "LEADER")
                .words("leads", Owner.SCHOOL, "YES", "NO")
                .with(new Tie.Never(all(is("role", "LEADER"), is("leads", "NO")), BECAUSE));
    }

    @Test
    void nobodyIsWhatIsTrueOfNobody() {
        assertThat(said(leaders(), all(is("role", "LEADER"), is("leads", "NO"))))
                .containsExactly("RULE_ALIVE R1");
        assertThat(said(leaders(), all(is("role", "TEACHER"), is("leads", "NO"))))
                .isEmpty();
        assertThat(said(leaders(), all(is("role", "LEADER"), unknown("leads")))).isEmpty();
    }

    private static SampleCurriculum trust() {
        return curriculum()
                .numbers("trust", 100)
                .numbers("team", 100)
                .with(new Tie.Share(new AttributeId("trust"), new AttributeId("team"), 0.5, BECAUSE));
    }

    @Test
    void aNumberIsNotFurtherFromItsShareThanTheRestAllows() {
        assertThat(said(trust(), all(atLeast("trust", 71), below("team", 41)))).containsExactly("RULE_ALIVE R1");
        assertThat(said(trust(), all(atLeast("trust", 70), below("team", 41)))).isEmpty();
        assertThat(said(trust(), all(below("trust", 30), atLeast("team", 60)))).containsExactly("RULE_ALIVE R1");
        assertThat(said(trust(), all(below("trust", 31), atLeast("team", 60)))).isEmpty();
        assertThat(said(trust(), all(below("trust", 1), unknown("team")))).isEmpty();
    }

    @Test
    void thePersonShownHasNumbersThatFit() {
        SampleCurriculum world = trust().with(core("M01")
                .withPoint("p", false, below("trust", 70), below("team", 40), unknown("trust"), unknown("team")));

        Persona persona =
                CoverageProof.of(world.built()).shortfalls().get(0).persona().orElseThrow();

        assertThat(((Value.Amount) persona.facts().get(new AttributeId("trust")).value()).number())
                .isEqualTo(70);
        assertThat(((Value.Amount) persona.facts().get(new AttributeId("team")).value()).number())
                .isEqualTo(40);
    }

    private static SampleCurriculum measured() {
        SampleCurriculum world = curriculum()
                .competency("C1", 1)
                .numbers("performance.C1", 100)
                .numbers("evidence.C1", 50)
                .attribute("gap.C1", Owner.LEARNER, new be.datacoach.adaptation.condition.Domain.Numbers(-100, 100, 1))
                .with(core("M03").grants("C1", 1));
        for (String skill : List.of("skill.DL1", "skill.DL2")) {
            world.words(skill, Owner.LEARNER, "RIGHT", "DONT_KNOW", "WRONG");
        }
        return world.with(new Tie.Items(
                new CompetencyId("C1"), List.of(new AttributeId("skill.DL1"), new AttributeId("skill.DL2")), BECAUSE));
    }

    @Test
    void aResultFitsTheAnswersItIsMadeOf() {
        Condition twoItems = all(atLeast("evidence.C1", 2), below("evidence.C1", 3));

        assertThat(said(measured(), all(twoItems, is("skill.DL1", "WRONG"), atLeast("performance.C1", 51))))
                .containsExactly("RULE_ALIVE R1");
        assertThat(said(measured(), all(twoItems, is("skill.DL1", "WRONG"), atLeast("performance.C1", 50))))
                .isEmpty();
        assertThat(said(measured(), all(twoItems, is("skill.DL1", "RIGHT"), below("performance.C1", 50))))
                .containsExactly("RULE_ALIVE R1");
        assertThat(said(measured(), all(below("evidence.C1", 2), is("skill.DL1", "WRONG"), is("skill.DL2", "WRONG"))))
                .containsExactly("RULE_ALIVE R1");
    }

    /** One right, one left open: P is 50, and the gap is counted from 100. */
    @Test
    void nobodyIsOverconfidentAboutWhatTheyLeftOpen() {
        Condition twoItems = all(atLeast("evidence.C1", 2), below("evidence.C1", 3));
        Condition half = all(twoItems, is("skill.DL1", "RIGHT"), below("performance.C1", 51));

        assertThat(said(measured(), all(half, is("skill.DL2", "DONT_KNOW"), atLeast("gap.C1", 1))))
                .containsExactly("RULE_ALIVE R1");
        assertThat(said(measured(), all(half, is("skill.DL2", "WRONG"), atLeast("gap.C1", 1))))
                .isEmpty();
        assertThat(said(measured(), all(half, is("skill.DL2", "DONT_KNOW"), below("gap.C1", -99))))
                .isEmpty();
    }
}
