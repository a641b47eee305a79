package be.datacoach.adaptation.learner;

import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnerSnapshotTest {

    private static final RuleId R1 = new RuleId("R1");

    @Test
    void whatIsSetAsideForOneTargetStandsForTheOthers() {
        LearnerSnapshot one = learner().settingAside("R1", "M04").known();

        assertThat(one.setAside(R1, "M04")).isTrue();
        assertThat(one.setAside(R1, "M05")).isFalse();
        assertThat(one.setAside(new RuleId("R2"), "M04")).isFalse();
    }

    @Test
    void whatIsSetAsideForTheWholePathIsSetAsideForEveryTarget() {
        LearnerSnapshot one = learner().settingAside("R1", "").known();

        assertThat(one.setAside(R1, "M04")).isTrue();
        assertThat(one.setAside(R1, "")).isTrue();
    }

    @Test
    void whatNobodyShowedIsLevelNought() {
        LearnerSnapshot one = learner().proven("C1", 2).known();

        assertThat(one.provenLevel(new CompetencyId("C1"))).isEqualTo(2);
        assertThat(one.provenLevel(new CompetencyId("C2"))).isZero();
    }

    @Test
    void startedIsNotFinished() {
        LearnerSnapshot one = learner().started("M01").finished("M02").known();

        assertThat(one.finished(new ModuleId("M01"))).isFalse();
        assertThat(one.finished(new ModuleId("M02"))).isTrue();
        assertThat(one.finished(new ModuleId("M03"))).isFalse();
        assertThat(one.record(new ModuleId("M01"))).map(ModuleRecord::version).hasValue(1);
    }

    @Test
    void knowingSomethingElseChangesNothingElse() {
        LearnerSnapshot one = learner()
                .with("hours", 2)
                .proven("C1", 2)
                .started("M01")
                .waiving("C3")
                .settingAside("R1", "")
                .known();

        LearnerSnapshot other = one.with(Map.of());

        assertThat(other.facts()).isEmpty();
        assertThat(other)
                .isEqualTo(new LearnerSnapshot(Map.of(), one.proven(), one.records(), one.setAside(), one.waived()));
        assertThat(LearnerSnapshot.knowing(one.facts()))
                .isEqualTo(learner().with("hours", 2).known());
    }

    @Test
    void knowsWhatWasAnsweredAndWhenSomebodyCanWork() {
        var yes = new Answer(new RuleId("R1"), "M01", true, LocalDate.of(2026, 11, 23));
        var no = new Answer(new RuleId("R1"), "M02", false, LocalDate.of(2026, 11, 23));
        var somebody = LearnerSnapshot.knowing(Map.of()).answering(List.of(yes, no));

        assertThat(somebody.answer("R1", "M01")).hasValue(true);
        assertThat(somebody.answer("R1", "M02")).hasValue(false);
        assertThat(somebody.answer("R2", "M01")).isEmpty();
        var until = new Availability(List.of(), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 23)));
        assertThat(somebody.available(until).availability()).isEqualTo(until);
        assertThat(somebody.available(until).answers()).containsExactly(yes, no);
    }
}
