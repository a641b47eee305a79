package be.datacoach.assignment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.Availability.Absence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is away from Wednesday 9 until Tuesday 15 December is left in peace in the first of these weeks, and not in the second. */
class PauseWeeksTest {
    private static final Availability AWAY = new Availability(
            List.of(new Absence(LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 15))),
            Optional.empty(),
            Optional.empty());

    @ParameterizedTest
    @CsvSource({"2026-12-04, false", "2026-12-07, true", "2026-12-09, true", "2026-12-11, true", "2026-12-14, false"})
    void leavesInPeaceInWeeksThatAreMostlyAway(LocalDate day, boolean peace) {
        assertThat(PauseWeeks.pauses(AWAY, day)).isEqualTo(peace);
        var always = new Availability(List.of(), Optional.empty(), Optional.empty());
        assertThat(PauseWeeks.pauses(always, day)).isFalse();
    }
}
