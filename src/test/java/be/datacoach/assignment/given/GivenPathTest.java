package be.datacoach.assignment.given;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.organisation.cohort.CohortId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GivenPathTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final Assignment ASKED = new Assignment(
            Map.of(new CompetencyId("C4"), 3, new CompetencyId("C1"), 1),
            Set.of(new ModuleId("M13"), new ModuleId("M07")),
            Optional.of(LocalDate.of(2027, 3, 19)));

    private final GivenPath path = new GivenPath(new AccountId(1), MONDAY);

    @Test
    void isOpenUntilSomebodyGivesIt() {
        assertThat(path.assignment()).isEqualTo(Assignment.open());
        assertThat(path.isGiven()).isFalse();
        assertThat(path.effectOf(Gift.of(Assignment.open()))).isEqualTo(Effect.NEW);
    }

    @Test
    void keepsWhatWasGivenAndItsRegistration() {
        String registration = path.registration();
        assertThat(path.give(Gift.of(ASKED), giving(MONDAY))).isEqualTo(Effect.NEW);
        assertThat(path.assignment()).isEqualTo(ASKED);
        assertThat(path.registration()).isEqualTo(registration);
    }

    @Test
    void doesNotChangeWhenTheSameIsGivenAgain() {
        path.give(Gift.of(ASKED), giving(MONDAY));
        assertThat(path.give(Gift.of(ASKED), giving(TUESDAY))).isEqualTo(Effect.UNCHANGED);
        assertThat(path.givenAt()).isEqualTo(MONDAY);
    }

    @Test
    void changesWhenSomethingElseIsGiven() {
        path.give(Gift.of(ASKED), giving(MONDAY));
        assertThat(path.effectOf(Gift.of(Assignment.open()))).isEqualTo(Effect.CHANGED);
        assertThat(path.give(Gift.of(Assignment.open()), giving(TUESDAY))).isEqualTo(Effect.CHANGED);
        assertThat(path.givenAt()).isEqualTo(TUESDAY);
    }

    @Test
    void letsTheCoachTakeWhatIsOfferedAndNothingElse() {
        path.give(Gift.of(ASKED).offering(Set.of(new ModuleId("M10"))), giving(MONDAY));
        assertThat(path.choose(new ModuleId("M11"))).isFalse();
        assertThat(path.choose(new ModuleId("M10"))).isTrue();
        assertThat(path.choose(new ModuleId("M10"))).isFalse();
        assertThat(path.assignment()).isEqualTo(ASKED.choosing(Set.of(new ModuleId("M10"))));
        assertThat(path.gift().assignment()).as("what was given").isEqualTo(ASKED);
        assertThat(path.doWithout(new ModuleId("M10"))).isTrue();
        assertThat(path.doWithout(new ModuleId("M10"))).isFalse();
        assertThat(path.assignment()).isEqualTo(ASKED);
    }

    @Test
    void keepsWhatTheCoachTookWhenSomethingElseIsGiven() {
        Gift offering = Gift.of(ASKED).offering(Set.of(new ModuleId("M10")));
        path.give(offering, giving(MONDAY));
        path.choose(new ModuleId("M10"));
        assertThat(path.effectOf(offering)).isEqualTo(Effect.UNCHANGED);
        assertThat(path.give(Gift.of(Assignment.open()), giving(TUESDAY))).isEqualTo(Effect.CHANGED);
        assertThat(path.chosen()).containsExactly(new ModuleId("M10"));
        assertThat(path.doWithout(new ModuleId("M10"))).isTrue();
    }

    @Test
    void isTakenBackOnlyByWhatGaveIt() {
        String registration = path.registration();
        path.give(Gift.of(ASKED), giving(MONDAY));
        assertThat(path.takeBack("another")).isFalse();
        assertThat(path.assignment()).isEqualTo(ASKED);
        assertThat(path.takeBack("allotment")).isTrue();
        assertThat(path.isGiven()).isFalse();
        assertThat(path.assignment()).isEqualTo(Assignment.open());
        assertThat(path.registration()).isEqualTo(registration);
    }

    @Test
    void isAnotherPathWhenItBeginsOnAnotherDay() {
        path.give(Gift.of(ASKED), giving(MONDAY));
        Gift later = new Gift(ASKED, Optional.of(LocalDate.of(2027, 1, 11)));
        assertThat(path.give(later, giving(TUESDAY))).isEqualTo(Effect.CHANGED);
        assertThat(path.starts()).hasValue(LocalDate.of(2027, 1, 11));
    }

    private static GivenPath.Giving giving(Instant at) {
        return new GivenPath.Giving(new AccountId(9), new CohortId(3), "allotment", at);
    }
}
