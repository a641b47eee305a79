package be.datacoach.network.circle.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When answers are seen, and that it is never sooner than who answered was told. */
class AskingTest {
    private static final Instant MEETING = Instant.parse("2026-11-30T13:00:00Z");

    @Test
    void isSeenFromTheMeetingOnOrAtOnce() {
        assertThat(asked(false).isOpen(MEETING.minusSeconds(1))).isFalse();
        assertThat(asked(false).isOpen(MEETING)).isTrue();
        assertThat(asked(true).isOpen(MEETING.minusSeconds(1))).isTrue();
    }

    @Test
    void knowsWhatIsSooner() {
        Asking then = asking(false, MEETING);
        assertThat(asking(true, MEETING).isSeenSoonerThan(then)).isTrue();
        assertThat(asking(false, MEETING.minusSeconds(60)).isSeenSoonerThan(then))
                .isTrue();
        assertThat(asking(false, MEETING.plusSeconds(60)).isSeenSoonerThan(then))
                .isFalse();
        assertThat(then.isSeenSoonerThan(then)).isFalse();
        assertThat(asking(true, MEETING.plusSeconds(60)).isSeenSoonerThan(then)).isTrue();
        assertThat(then.isSeenSoonerThan(asking(true, MEETING))).isFalse();
        assertThat(then.heldAt(MEETING.plusSeconds(60)))
                .isEqualTo(asking(false, MEETING.plusSeconds(60)))
                .matches(moved -> !moved.isSeenSoonerThan(then));
        assertThat(then.worded("Anders?")).isEqualTo(new Asking("Anders?", MEETING, false));
    }

    @Test
    void asksSomething() {
        assertThat(Asking.holds(" ")).isFalse();
        assertThat(Asking.holds("x".repeat(301))).isFalse();
        assertThatThrownBy(() -> new Asking(" ", MEETING, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CheckIn asked(boolean atOnce) {
        return new CheckIn(UUID.randomUUID().toString(), "circle", asking(atOnce, MEETING));
    }

    private static Asking asking(boolean atOnce, Instant at) {
        return new Asking("Wat neem je mee?", at, atOnce);
    }
}
