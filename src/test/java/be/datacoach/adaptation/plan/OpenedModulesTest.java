package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.order;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.MONDAY;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.add;
import static be.datacoach.adaptation.sample.SampleRule.early;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.notBeyond;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static be.datacoach.adaptation.sample.SampleRule.take;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.Rule.Scope;
import be.datacoach.adaptation.learner.ModuleRecord.State;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a path says of modules that somebody began or ended, and of those that nothing was done with. */
class OpenedModulesTest {

    private static final SampleCurriculum TWO = curriculum().with(core("M01"), core("M02"));

    @Test
    void theFinishedStandBeforeTheStarted() {
        assertThat(order(planning(TWO)
                        .of(learner().started("M01").finished("M02"))
                        .path()))
                .containsExactly("M02", "M01");
    }

    @Test
    void aModuleThatTheCurriculumNoLongerHasIsNotInThePath() {
        assertThat(order(planning(TWO)
                        .of(learner().finished("M99").started("M02"))
                        .path()))
                .containsExactly("M02", "M01");
    }

    @Test
    void aFinishedStepWithoutAnEarlierPathStandsInTheWeekOfToday() {
        LearningPath path = planning(TWO).of(learner().finished("M01")).path();

        assertThat(step(path, "M01").when()).isEqualTo(new Span(MONDAY, MONDAY));
    }

    @Test
    void onlyTheModuleThatMovedSaysWhyItMoved() {
        var moving = curriculum().with(core("M01"), core("M02")).with(rule("R1").then(early("M02")));

        LearningPath path = planning(moving).path();

        assertThat(step(path, "M02").why().rule()).isEqualTo("R1");
        assertThat(step(path, "M01").why().ground()).isEqualTo(Reason.Ground.CORE);
    }

    @Test
    void aStartedModuleReadsWhatIsForEverybodyWhereNothingWasChosen() {
        var world = curriculum()
                .words("level", Owner.SCHOOL, "BAO", "SO")
                .with(core("M01").withPoint("p", true, is("level", "SO")));

        LearningPath path =
                planning(world).of(learner().with("level", "SO").started("M01")).path();

        assertThat(step(path, "M01").variants()).containsOnlyKeys(new PointId("p"));
        assertThat(path.decisions()).isEmpty();
    }

    /** The text that somebody reads may have gone from the version that is here now. */
    @Test
    void aTextThatIsNoLongerThereIsNotSpokenOf() {
        var world = curriculum().with(core("M01").withPoint("p", true, is("level", "SO")));

        assertThat(planning(world).of(learner().reading("M01", "p", 1)).path().decisions())
                .isEmpty();
    }

    private static SampleRule each(Band band) {
        return rule("R2").forEach(Scope.MODULE).then(take(band));
    }

    private static SampleCurriculum bent(SampleRule rule) {
        return curriculum()
                .words("ask", Owner.LEARNER, "YES", "NO")
                .with(core("M01"), optional("M02").withExtra("B1", 5))
                .with(rule("R1").when(is("ask", "YES")).then(include("M02"), add("M02", "B1")), rule);
    }

    @ParameterizedTest
    @CsvSource({"FOUNDATION, Remediate", "CONDENSED, Condense", "EXEMPTION, Skip", "STANDARD, Keep"})
    void ofAllThatWasSaidOfAnOpenedModuleTheBandIsKept(Band band, String said) {
        SampleCurriculum world = bent(each(band));
        LearningPath before = planning(world).of(learner().with("ask", "YES")).path();
        var begun = learner().with("ask", "YES").opened("M02", 1, band, State.STARTED);

        LearningPath after = planning(world).of(begun).after(before).path();

        assertThat(said(after.decisions()).stream().filter(one -> one.endsWith(" M02")))
                .containsExactly(said + " R2 M02");
        assertThat(said(before.decisions())).contains("Add R1 M02", said + " R2 M02");
    }

    @Test
    void theFirstRuleThatTakesABandIsItsReason() {
        var twice = curriculum()
                .with(core("M01"))
                .with(
                        rule("R1").forEach(Scope.MODULE).then(take(Band.CONDENSED)),
                        rule("R2").forEach(Scope.MODULE).then(take(Band.CONDENSED)));

        assertThat(said(planning(twice).path().decisions())).containsExactly("Condense R1 M01");
    }

    @Test
    void aLimitThatChangesNothingIsNoReason() {
        var within = curriculum()
                .with(core("M01"))
                .with(
                        rule("R1").forEach(Scope.MODULE).then(take(Band.CONDENSED)),
                        rule("R2").then(notBeyond(Band.CONDENSED, "M01")));

        assertThat(said(planning(within).path().decisions())).containsExactly("Condense R1 M01");
    }

    @Test
    void aBlockInAModuleThatIsNotInThePathIsNotAdded() {
        var outside = curriculum()
                .with(core("M01"), optional("M02").withExtra("B1", 5))
                .with(rule("R1").then(add("M02", "B1")));

        LearningPath path = planning(outside).path();

        assertThat(path.decisions()).isEmpty();
        assertThat(path.questions()).isEmpty();
    }

    @Test
    void aBlockGoesWithItsReasonWhereTheModuleWasNotOpened() {
        SampleCurriculum world = curriculum()
                .words("ask", Owner.LEARNER, "YES", "NO")
                .with(core("M01").withExtra("B1", 5))
                .with(rule("R1").when(is("ask", "YES")).then(add("M01", "B1")));
        LearningPath before = planning(world).of(learner().with("ask", "YES")).path();

        LearningPath after =
                planning(world).of(learner().with("ask", "NO")).after(before).path();

        assertThat(step(before, "M01").extras()).hasSize(1);
        assertThat(step(after, "M01").extras()).isEmpty();
    }

    @Test
    void aPathOfSomebodyWhoOnlyToldThingsIsProvisional() {
        var world = curriculum().words("level", Owner.SCHOOL, "BAO", "SO").with(core("M01"));

        assertThat(planning(world).of(learner().with("level", "SO")).path().provisional())
                .isTrue();
    }
}
