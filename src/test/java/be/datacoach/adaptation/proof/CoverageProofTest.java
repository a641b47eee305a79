package be.datacoach.adaptation.proof;

import static be.datacoach.adaptation.sample.Conditions.all;
import static be.datacoach.adaptation.sample.Conditions.any;
import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.Conditions.not;
import static be.datacoach.adaptation.sample.Conditions.unknown;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.add;
import static be.datacoach.adaptation.sample.SampleRule.choose;
import static be.datacoach.adaptation.sample.SampleRule.exclude;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.move;
import static be.datacoach.adaptation.sample.SampleRule.notBeyond;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static be.datacoach.adaptation.sample.SampleRule.take;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One small curriculum for each thing that can be wrong; the sound ones beside them say nothing. */
class CoverageProofTest {

    private static SampleCurriculum world(SampleRule... rules) {
        return curriculum()
                .words("level", Owner.SCHOOL, "BAO", "SO")
                .words("role", Owner.LEARNER, "COACH", "LEADER")
                .numbers("hours", 4)
                .with(rules);
    }

    private static List<String> said(SampleCurriculum curriculum) {
        return CoverageProof.of(curriculum.built()).shortfalls().stream()
                .map(one -> one.claim() + " " + one.subject()
                        + (one.others().isEmpty() ? "" : " " + String.join(" ", one.others())))
                .toList();
    }

    private static Persona persona(SampleCurriculum curriculum) {
        return CoverageProof.of(curriculum.built())
                .shortfalls()
                .get(0)
                .persona()
                .orElseThrow();
    }

    @Test
    void aPointWithoutWordsForSomebodyIsShownAsThatPerson() {
        var missing = world().with(core("M01").withPoint("p", false, is("level", "BAO"), unknown("level")));

        assertThat(said(missing)).containsExactly("POINT_RESOLVES M01/p");
        assertThat(persona(missing).facts().values())
                .extracting(fact -> fact.value())
                .containsExactly(Value.of("SO"));
        assertThat(said(world().with(core("M01").withPoint("p", true, is("level", "BAO"), unknown("level")))))
                .isEmpty();
        assertThat(said(world().with(core("M01")
                        .withPoint("p", false, is("level", "BAO"), is("level", "SO"), unknown("level")))))
                .isEmpty();
    }

    @Test
    void aTextThatNobodyReadsIsDead() {
        assertThat(said(world().with(core("M01")
                        .withPoint("p", true, is("level", "BAO", "SO"), is("level", "BAO"), Condition.ALWAYS))))
                .containsExactly("VARIANT_ALIVE M01/p#2");
        assertThat(said(world().with(optional("M01").withPoint("p", true, is("level", "BAO")))))
                .containsExactly("VARIANT_ALIVE M01/p#1");
    }

    @Test
    void aTargetThatNothingGrantsIsOpenForWhomeverHasNotProvenIt() {
        assertThat(said(world().competency("C1", 2).with(core("M01").grants("C1", 1))))
                .containsExactly("TARGET_COVERED C1");
        assertThat(said(world().competency("C1", 2).with(core("M01").grants("C1", 2))))
                .isEmpty();
        assertThat(said(world().competency("C1", 2).with(optional("M01").grants("C1", 2))))
                .isEmpty();
    }

    @Test
    void aTargetMayBeOpenOnlyForWhomTheModuleIsLeftOut() {
        var out = world(rule("R1").when(is("level", "SO")).then(exclude("M01")))
                .competency("C1", 2)
                .with(optional("M01").grants("C1", 2));

        assertThat(said(out)).containsExactly("TARGET_COVERED C1");
        assertThat(persona(out).facts().keySet()).hasToString("[level]");
        assertThat(persona(out).facts().values()).allMatch(fact -> fact.confirmed());
    }

    @Test
    void moreAndLessSupportAtOnceContradictUnlessAuthoritySettlesIt() {
        assertThat(said(bands(Rank.NEED, Rank.NEED))).containsExactly("NO_CONTRADICTION R1 R2");
        assertThat(said(bands(Rank.NEED, Rank.FORM))).isEmpty();
    }

    private static SampleCurriculum bands(Rank one, Rank two) {
        return world(
                        rule("R1")
                                .ranking(one)
                                .forEach(Rule.Scope.MODULE)
                                .when(is("level", "SO"))
                                .then(take(Band.FOUNDATION)),
                        rule("R2")
                                .ranking(two)
                                .forEach(Rule.Scope.MODULE)
                                .when(atLeast("hours", 2))
                                .then(take(Band.EXEMPTION)))
                .with(core("M01"));
    }

    @Test
    void takingInAndLeavingOutAtOnceContradict() {
        SampleRule in = rule("R1").when(is("role", "COACH")).then(include("M01"));
        SampleRule out = rule("R2").when(is("level", "SO")).then(exclude("M01"));
        SampleRule outElsewhere =
                rule("R2").when(all(is("role", "LEADER"), is("level", "SO"))).then(exclude("M01"));

        assertThat(said(world(in, out).with(optional("M01")))).containsExactly("NO_CONTRADICTION R1 R2");
        assertThat(said(world(out, in).with(optional("M01")))).containsExactly("NO_CONTRADICTION R2 R1");
        assertThat(said(world(in, outElsewhere).with(optional("M01")))).isEmpty();
        assertThat(said(world(
                                rule("R1").then(include("M01")),
                                rule("R2").when(is("level", "SO")).then(exclude("M02")))
                        .with(optional("M01"), optional("M02"))))
                .isEmpty();
    }

    @Test
    void movingTwoModulesBeforeEachOtherContradicts() {
        assertThat(said(world(rule("R1").then(move("M01", "M02")), rule("R2").then(move("M02", "M01")))
                        .with(core("M01"), core("M02"))))
                .containsExactly("NO_CONTRADICTION R1 R2");
        assertThat(said(world(rule("R1").then(move("M01", "M02")), rule("R2").then(move("M01", "M03")))
                        .with(core("M01"), core("M02"), core("M03"))))
                .isEmpty();
    }

    @Test
    void aRuleThatChangesNobodysPlanIsDead() {
        assertThat(said(world(rule("R1")
                                .when(all(is("level", "SO"), is("level", "BAO")))
                                .then(include("M02")))
                        .with(core("M01"), optional("M02"))))
                .containsExactly("RULE_ALIVE R1");
        assertThat(said(world(rule("R1").then(include("M01"))).with(core("M01"))))
                .containsExactly("RULE_ALIVE R1");
        assertThat(said(world(rule("R1").then(exclude("M01"))).with(core("M01"))))
                .containsExactly("RULE_ALIVE R1");
        assertThat(said(world(rule("R1").then(choose("SO"))).with(core("M01")))).containsExactly("RULE_ALIVE R1");
        assertThat(said(world(rule("R1").then(notBeyond(Band.STANDARD, "M01"))).with(core("M01"))))
                .containsExactly("RULE_ALIVE R1");
    }

    @Test
    void aRuleThatAHigherOneAlwaysOutdoesIsDead() {
        SampleRule wide = rule("R1")
                .ranking(Rank.CULTURE)
                .when(any(is("level", "SO"), is("role", "COACH")))
                .then(include("M02"));
        SampleRule narrow = rule("R2").when(is("level", "SO")).then(include("M02"));

        assertThat(said(world(wide, narrow).with(core("M01"), optional("M02")))).containsExactly("RULE_ALIVE R2");
        assertThat(said(world(wide.ranking(Rank.FORM), narrow).with(core("M01"), optional("M02"))))
                .isEmpty();
    }

    @Test
    void whatIsAddedBeyondAFifthOfTheBudgetIsTold() {
        var over = world(
                        rule("R1").when(is("role", "COACH")).then(add("M01", "B1")),
                        rule("R2").when(not(below("hours", 3))).then(add("M01", "B2")))
                .with(core("M01").lasting(50, 50, 50, 50).withExtra("B1", 8).withExtra("B2", 8));

        assertThat(said(over)).containsExactly("WITHIN_BUDGET R2 M01/B2");
        assertThat(persona(over).facts().keySet()).hasToString("[hours, role]");
    }

    @Test
    void whatOnlyConcernsFormIsAliveWhenItFires() {
        assertThat(said(world(
                                rule("R1")
                                        .when(is("role", "COACH"))
                                        .then(new Action.Format("GUIDED"), new Action.Coach("PEER")),
                                rule("R2").forEach(Rule.Scope.MODULE).then(new Action.Format("FOLDED")))
                        .with(core("M01"))))
                .isEmpty();
    }

    @Test
    void theShortestAndTheLongestPathKnowOnlyWhatMatters() {
        var world = world(
                        rule("R1").when(is("role", "LEADER")).then(include("M02"), add("M01", "B1")),
                        rule("R2")
                                .forEach(Rule.Scope.MODULE)
                                .when(is("level", "SO"))
                                .then(take(Band.CONDENSED)))
                .with(core("M01").withExtra("B1", 5), optional("M02"));

        CoverageProof proof = CoverageProof.of(world.built());

        assertThat(proof.shortest().minutes()).isEqualTo(20);
        assertThat(proof.shortest().persona().facts().keySet()).hasToString("[level]");
        assertThat(proof.longest().minutes()).isEqualTo(85);
        assertThat(proof.longest().persona().facts().keySet()).hasToString("[role]");
    }

    @Test
    void onlyWhatAChangeTouchesIsProvedAgain() {
        SampleRule in = rule("R1").when(is("role", "COACH")).then(include("M02"));
        var before = world(in, rule("R2").when(is("level", "SO")).then(include("M03")))
                .with(core("M01"), optional("M02").withPoint("p", true, is("role", "LEADER")), optional("M03"));
        var after = world(in, rule("R2").when(is("level", "BAO")).then(include("M03")))
                .with(core("M01"), optional("M02").withPoint("p", true, is("role", "LEADER")), optional("M03"));

        CoverageProof again = CoverageProof.of(before.built()).again(after.built());

        assertThat(again.takenOver()).isEqualTo(2);
        assertThat(again.shortfalls()).extracting(Shortfall::subject).containsExactly("M02/p#1");
    }
}
