package be.datacoach.adaptation.path;

import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.SampleCase.planning;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleModule.optional;
import static be.datacoach.adaptation.sample.SampleRule.early;
import static be.datacoach.adaptation.sample.SampleRule.include;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static be.datacoach.adaptation.sample.SampleRule.take;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.path.PathDifference.Change;
import be.datacoach.adaptation.sample.SampleCurriculum;
import be.datacoach.adaptation.sample.SampleLearner;
import org.junit.jupiter.api.Test;

class PathDifferenceTest {

    private final SampleCurriculum curriculum = curriculum()
            .words("asks", Owner.LEARNER, "MORE", "ORDER", "BOTH")
            .words("level", Owner.SCHOOL, "BAO", "SO")
            .numbers("mastery.C1", 100)
            .competency("C1", 2)
            .with(core("M01"), core("M02").grants("C1", 2), core("M03").withPoint("p", true, is("level", "SO")))
            .with(core("M04"), optional("M05"))
            .with(
                    rule("R1").when(is("asks", "MORE", "BOTH")).then(include("M05")),
                    rule("R2").when(is("asks", "ORDER", "BOTH")).then(early("M04")),
                    rule("R3")
                            .ranking(Rank.PRIOR_KNOWLEDGE)
                            .forEach(Rule.Scope.MODULE)
                            .when(below("module.mastery", 40))
                            .then(take(Band.FOUNDATION)));

    private LearningPath of(SampleLearner somebody) {
        return planning(curriculum).of(somebody).path();
    }

    @Test
    void thereIsNoneBetweenAPathAndItself() {
        LearningPath path = of(learner().with("asks", "BOTH"));

        PathDifference same = PathDifference.between(path, path);

        assertThat(same.none()).isTrue();
        assertThat(same.minutesLess()).isZero();
    }

    @Test
    void tellsWhatWasAddedAndTheReasonOfTheNewPath() {
        var more = PathDifference.between(of(learner()), of(learner().with("asks", "MORE")));

        assertThat(more.changes()).singleElement().isInstanceOfSatisfying(Change.Added.class, added -> {
            assertThat(added.module()).hasToString("M05");
            assertThat(added.minutes()).isEqualTo(40);
            assertThat(added.reason().rule()).isEqualTo("R1");
        });
        assertThat(more.minutesLess()).isEqualTo(-40);
        assertThat(more.none()).isFalse();
    }

    @Test
    void tellsWhatWasRemovedAndTheReasonOfTheOldPath() {
        var less = PathDifference.between(of(learner().with("asks", "MORE")), of(learner()));

        assertThat(less.changes()).singleElement().isInstanceOfSatisfying(Change.Removed.class, removed -> {
            assertThat(removed.module()).hasToString("M05");
            assertThat(removed.reason().rule()).isEqualTo("R1");
        });
        assertThat(less.minutesLess()).isEqualTo(40);
    }

    @Test
    void oneModuleThatMovedIsOneChange() {
        var earlier = PathDifference.between(of(learner()), of(learner().with("asks", "ORDER")));
        var later = PathDifference.between(of(learner().with("asks", "ORDER")), of(learner()));

        assertThat(earlier.changes()).singleElement().isInstanceOfSatisfying(Change.Earlier.class, moved -> {
            assertThat(moved.module()).hasToString("M04");
            assertThat(moved.reason().rule()).isEqualTo("R2");
        });
        assertThat(later.changes())
                .singleElement()
                .isInstanceOf(Change.Later.class)
                .extracting(Change::module)
                .hasToString("M04");
    }

    @Test
    void tellsWhatBecameLongerAndShorterAndWhy() {
        LearningPath weak = of(learner().with("mastery.C1", 10));

        assertThat(PathDifference.between(of(learner()), weak).changes())
                .singleElement()
                .isInstanceOfSatisfying(Change.Longer.class, longer -> {
                    assertThat(longer.module()).hasToString("M02");
                    assertThat(longer.minutes()).isEqualTo(20);
                    assertThat(longer.reason().rule()).isEqualTo("R3");
                });
        assertThat(PathDifference.between(weak, of(learner())).changes())
                .containsExactly(new Change.Shorter(
                        new ModuleId("M02"),
                        20,
                        of(learner()).step(new ModuleId("M02")).orElseThrow().why()));
    }

    @Test
    void otherTextsAreAChangeToo() {
        var other = PathDifference.between(of(learner()), of(learner().with("level", "SO")));

        assertThat(other.changes()).singleElement().isInstanceOfSatisfying(Change.OtherVariant.class, variant -> {
            assertThat(variant.module()).hasToString("M03");
            assertThat(variant.reason().ground()).isEqualTo(Reason.Ground.CONDITION);
        });
        assertThat(other.minutesLess()).isZero();
    }

    @Test
    void aNewVersionOfTheSameLengthIsNoChangeToReadAbout() {
        var first = curriculum().with(core("M01").withPoint("p", true, Condition.ALWAYS));
        var second = curriculum().with(core("M01").version(2).withPoint("q", true));

        assertThat(PathDifference.between(
                                planning(first).path(), planning(second).path())
                        .none())
                .isTrue();
    }

    @Test
    void whatWasFinishedInBetweenIsNoChange() {
        LearningPath before = of(learner().with("asks", "MORE"));
        LearningPath after = of(learner().finished("M01").finished("M05"));

        assertThat(PathDifference.between(before, after).changes()).isEmpty();
        assertThat(PathDifference.between(before, after).minutesLess()).isEqualTo(80);
    }
}
