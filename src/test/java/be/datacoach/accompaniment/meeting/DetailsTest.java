package be.datacoach.accompaniment.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private static final Instant START = Instant.parse("2026-12-03T13:00:00Z");

    @Test
    void askForASubjectAPlaceAndALengthThatMakesSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Details(" ", "x", START, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Details("x", "", START, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Details("x".repeat(201), "x", START, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Details("x", "x".repeat(501), START, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Details("x", "x", START, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Details("x", "x", START, 601));
    }

    @Test
    void leadOnlyToWhatIsAnAddress() {
        assertThat(new Details("x", "https://meet.example/a", START, 60).online())
                .isTrue();
        assertThat(new Details("x", "javascript:alert(1)", START, 60).online()).isFalse();
        assertThat(new Details("x", "https://a b", START, 60).online()).isFalse();
        assertThat(new Details("x", "Lokaal 4, https://nee", START, 60).online())
                .isFalse();
    }

    @Test
    void endAfterTheirMinutes() {
        assertThat(new Details("x", "y", START, 90).endsAt()).isEqualTo(Instant.parse("2026-12-03T14:30:00Z"));
    }
}
