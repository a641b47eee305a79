package be.datacoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private final Patience patience = Patience.of(Duration.ofSeconds(5), Duration.ofMinutes(2));

    @Test
    void waitsLongerEachTime() {
        assertThat(patience.after(1, NOW)).contains(NOW.plusSeconds(5));
        assertThat(patience.after(2, NOW)).contains(NOW.plusSeconds(120));
    }

    @Test
    void givesUpAfterTheLastPause() {
        assertThat(patience.after(3, NOW)).isEmpty();
    }
}
