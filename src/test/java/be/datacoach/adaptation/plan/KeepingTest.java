package be.datacoach.adaptation.plan;

import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.order;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCase.said;
import static be.datacoach.adaptation.sample.SampleCase.step;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.learner.ModuleRecord.State;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.sample.SampleCurriculum;
import org.junit.jupiter.api.Test;

/** What a learner began or decided stands, whatever is published or known later. */
class KeepingTest {

    private static SampleCurriculum version(int version, int minutes) {
        return curriculum()
                .words("level", Owner.SCHOOL, "BAO", "SO")
                .with(core("M01")
                        .version(version)
                        .lasting(minutes, minutes, minutes, minutes)
                        .withPoint("p", true, is("level", "SO")));
    }

    @Test
    void aStartedModuleKeepsTheVersionItWasStartedIn() {
        LearningPath before = planning(version(1, 40)).path();
        var begun = learner().with("level", "SO").opened("M01", 1, Band.STANDARD, State.STARTED);

        Step kept = step(planning(version(2, 90)).of(begun).after(before).path(), "M01");
        Step without = step(planning(version(2, 90)).of(begun).path(), "M01");

        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.minutes()).isEqualTo(40);
        assertThat(kept.variants()).doesNotContainKey(new PointId("p"));
        assertThat(kept.started()).isTrue();
        assertThat(without.version()).isEqualTo(1);
        assertThat(without.minutes()).isEqualTo(90);
    }

    @Test
    void aModuleThatIsNotStartedIsTakenInItsNewVersion() {
        LearningPath before = planning(version(1, 40)).path();

        Step fresh = step(planning(version(2, 90)).after(before).path(), "M01");

        assertThat(fresh.version()).isEqualTo(2);
        assertThat(fresh.minutes()).isEqualTo(90);
        assertThat(fresh.taking().state()).isEqualTo(Step.State.OPEN);
    }

    @Test
    void whatIsFinishedStaysInThePath() {
        var world = curriculum().with(core("M01"), optional("M02"));

        LearningPath path = planning(world).of(learner().finished("M02")).path();

        assertThat(order(path)).containsExactly("M02", "M01");
        assertThat(step(path, "M02").finished()).isTrue();
    }

    private static SampleCurriculum wishing() {
        return curriculum().with(core("M01"), optional("M02")).with(rule("R1").then(include("M02")));
    }

    @Test
    void whatIsSetAsideDoesNotHoldAndComesBackWhenItIsTakenBack() {
        LearningPath before = planning(wishing()).path();
        LearningPath without = planning(wishing())
                .of(learner().settingAside("R1", ""))
                .after(before)
                .path();
        LearningPath restored = planning(wishing()).after(without).path();

        assertThat(order(without)).containsExactly("M01");
        assertThat(said(restored.decisions())).containsExactly("Add R1 M02");
        assertThat(order(restored)).isEqualTo(order(before));
    }

    @Test
    void whatBindsCannotBeSetAside() {
        var binding = curriculum()
                .with(core("M01"), optional("M02"))
                .with(rule("R1").binding().then(include("M02")));

        LearningPath path =
                planning(binding).of(learner().settingAside("R1", "")).path();

        assertThat(order(path)).containsExactly("M01", "M02");
        assertThat(path.decisions().get(0).reason().contestable()).isFalse();
    }

    @Test
    void aPathIsProvisionalUntilSomethingWasShown() {
        assertThat(planning(wishing()).path().provisional()).isTrue();
        assertThat(planning(wishing())
                        .of(learner().with("performance.C1", 10))
                        .path()
                        .provisional())
                .isFalse();
    }

    @Test
    void aReasonSaysTheFactsInTheWordsOfTheReader() {
        var world = curriculum()
                .words("level", Owner.SCHOOL, "BAO", "SO")
                .with(core("M01"), optional("M02"))
                .with(rule("R1")
                        .when(is("level", "SO"))
                        .saying("want {level}, {unheard}")
                        .then(include("M02")));

        var reason = planning(world)
                .of(learner().with("level", "SO"))
                .path()
                .decisions()
                .get(0)
                .reason();

        assertThat(reason.sentence().nl()).isEqualTo("want SO, {unheard}");
        assertThat(reason.facts()).extracting(fact -> fact.attribute().name()).containsExactly("level");
        assertThat(reason.sources()).containsExactly("bron");
    }
}
