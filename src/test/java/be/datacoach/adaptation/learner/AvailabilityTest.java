package be.datacoach.adaptation.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 18);

    @Test
    void aDayIsAPeriodAndAnAppointmentMayLastOne() {
        var day = new Availability(List.of(new Availability.Absence(DAY, DAY)), Optional.of(DAY), Optional.of(DAY));
        assertThat(day.away()).hasSize(1);
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Availability.Absence(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-01-18");
        assertThatThrownBy(() -> new Availability(List.of(), Optional.of(DAY), Optional.of(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-01-17");
    }

    @Test
    void aTempoOnlyEverMakesRoom() {
        assertThat(Availability.ALWAYS.tempo()).isEqualTo(1);
        assertThat(Availability.ALWAYS.at(1.5).tempo()).isEqualTo(1.5);
        assertThatThrownBy(() -> Availability.ALWAYS.at(0.75))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.75");
    }

    @Test
    void nothingIsPlannedBeforeTheLaterOfTwoDays() {
        assertThat(Availability.ALWAYS.notBefore(DAY).appointedFrom()).hasValue(DAY);
        Availability appointed = new Availability(List.of(), Optional.of(DAY), Optional.of(DAY.plusDays(9)));
        assertThat(appointed.notBefore(DAY.minusDays(1))).isSameAs(appointed);
        assertThat(appointed.notBefore(DAY)).isEqualTo(appointed);
        assertThat(appointed.notBefore(DAY.plusDays(1)).appointedFrom()).hasValue(DAY.plusDays(1));
    }

    @Test
    void anAppointmentThatEndsBeforeTheDayStandsAsItWas() {
        Availability over = new Availability(List.of(), Optional.empty(), Optional.of(DAY));
        assertThat(over.notBefore(DAY.plusDays(1))).isSameAs(over);
        assertThat(over.notBefore(DAY).appointedFrom()).hasValue(DAY);
    }
}
