package be.datacoach.intake.context;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.LinkToken;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a link for a director works. */
class DirectorLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final DirectorLink link = new DirectorLink(new SchoolId(1), LinkToken.fresh(), new AccountId(1), NOW);

    @Test
    void worksForThirtyDaysAndNotASecondLonger() {
        Instant end = NOW.plus(Duration.ofDays(30));
        assertThat(link.isOpen(end.minusSeconds(1))).isTrue();
        assertThat(link.isOpen(end)).isFalse();
    }

    @Test
    void worksASecondTimeToCorrectSomething() {
        link.use(NOW.plusSeconds(60));
        assertThat(link.isOpen(NOW.plusSeconds(120))).isTrue();
    }

    @Test
    void opensNothingOnceItWasReplaced() {
        link.withdraw(NOW.plusSeconds(60));
        assertThat(link.isOpen(NOW.plusSeconds(60))).isFalse();
    }
}
