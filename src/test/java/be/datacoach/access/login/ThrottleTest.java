package be.datacoach.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void letsTryWhileFewFailed() {
        assertThat(Throttle.ACCOUNT.waitUntil(failures(9), NOW)).isEmpty();
    }

    @Test
    void asksToWaitUntilTheFirstOfTenFailuresIsAQuarterOld() {
        assertThat(Throttle.ACCOUNT.waitUntil(failures(10), NOW))
                .contains(NOW.minusSeconds(10).plus(Throttle.WINDOW));
    }

    @Test
    void letsTryAgainAtTheMomentItSaid() {
        List<Instant> failures = failures(10);
        Instant promised = Throttle.ACCOUNT.waitUntil(failures, NOW).orElseThrow();
        assertThat(Throttle.ACCOUNT.waitUntil(failures, promised)).isEmpty();
    }

    @Test
    void bearsMoreFromOneAddressThanForOnePerson() {
        assertThat(Throttle.ADDRESS.waitUntil(failures(49), NOW)).isEmpty();
        assertThat(Throttle.ADDRESS.waitUntil(failures(50), NOW)).isPresent();
    }

    /** One a second, the latest first. */
    private static List<Instant> failures(int count) {
        return Stream.iterate(NOW.minusSeconds(1), it -> it.minusSeconds(1))
                .limit(count)
                .toList();
    }
}
