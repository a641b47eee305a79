package be.datacoach.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.platform.NotFound;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LEASE_GONE = NOON.plus(Job.LEASE);

    private final Job job = new Job(new Order("people.import", "import-1", "", null), NOON);

    @Test
    void isTheSameForTheSameKindAndKey() {
        String uid = new Order("people.import", "1", "a", null).uid();
        assertThat(new Order("people.import", "1", "b", "somebody").uid()).isEqualTo(uid);
        assertThat(new Order("people.import", "2", "a", null).uid()).isNotEqualTo(uid);
        assertThat(new Order("people.undo", "1", "a", null).uid()).isNotEqualTo(uid);
    }

    @Test
    void refusesOrdersThatCannotBeKept() {
        assertThatThrownBy(() -> new Order("Import", "1", "", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order("people.import", " ", "", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order("people.import", "1", "x".repeat(4_001), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Progress.to("", 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTakenByOneAtATime() {
        job.take("a", NOON);
        assertThat(job.isFree(NOON)).isFalse();
        assertThatThrownBy(() -> job.take("b", NOON)).isInstanceOf(IllegalStateException.class);
        assertThat(job.isHeldBy("a")).isTrue();
    }

    @Test
    void isFreeAgainWhenWhoHadItFellAway() {
        job.take("a", NOON);
        job.move(Progress.to("50", 50, 100), NOON);
        assertThat(job.isFree(LEASE_GONE.minusMillis(1))).isFalse();
        assertThat(job.isFree(LEASE_GONE)).isTrue();
        job.take("b", LEASE_GONE);
        assertThat(job.isHeldBy("a")).isFalse();
        assertThat(job.task().reached()).isEqualTo("50");
        assertThat(job.task().done()).isEqualTo(50);
    }

    @Test
    void keepsItsLeaseWhileItMoves() {
        job.take("a", NOON);
        job.move(Progress.to("50", 50, 100), NOON.plusSeconds(60));
        assertThat(job.isFree(LEASE_GONE)).isFalse();
    }

    @Test
    void endsWhenItIsFinished() {
        job.take("a", NOON);
        job.move(Progress.finished(100), NOON);
        assertThat(job.report().standing().state()).isEqualTo(JobState.DONE);
        assertThat(job.isFree(LEASE_GONE)).isFalse();
        job.tryAgain(NOON);
        assertThat(job.report().standing().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void pausesLongerAfterEveryFailureAndThenWaitsForSomebody() {
        Instant now = NOON;
        Duration last = Duration.ZERO;
        for (int failure = 1; failure <= 4; failure++) {
            job.take("a", now);
            job.stumble(now);
            assertThat(job.isFree(now.plus(last))).isFalse();
            Instant after = now;
            Duration pause = Duration.ofHours(1);
            while (job.isFree(after.plus(pause.minusSeconds(1)))) pause = pause.minusSeconds(1);
            assertThat(pause).isGreaterThan(last);
            last = pause;
            now = now.plus(pause);
        }
        job.take("a", now);
        job.stumble(now);
        assertThat(job.report().standing().state()).isEqualTo(JobState.FAILED);
        assertThat(job.report().standing().problem()).contains("surprise");
        job.tryAgain(now);
        assertThat(job.isFree(now)).isTrue();
    }

    @Test
    void forgetsFormerFailuresWhenItMoves() {
        for (int i = 0; i < 20; i++) {
            Instant now = NOON.plus(Duration.ofDays(i));
            job.take("a", now);
            job.stumble(now);
            job.take("a", now.plus(Duration.ofHours(1)));
            job.move(Progress.to("x", i, 100), now.plus(Duration.ofHours(1)));
            job.release(now);
        }
        assertThat(job.report().standing().state()).isEqualTo(JobState.WAITING);
        assertThat(job.report().standing().problem()).isEmpty();
    }

    @Test
    void stopsAtOnceOnlyWhenNobodyWorksOnIt() {
        job.askToStop(NOON);
        assertThat(job.report().standing().state()).isEqualTo(JobState.STOPPED);
        job.tryAgain(NOON);
        job.take("a", NOON);
        job.askToStop(NOON);
        assertThat(job.isHeldBy("a")).isTrue();
        assertThat(job.isStopAsked()).isTrue();
        job.stop(NOON);
        assertThat(job.isFree(LEASE_GONE)).isFalse();
        job.tryAgain(NOON);
        assertThat(job.isStopAsked()).isFalse();
    }

    @Test
    void saysInACodeWhatTryingAgainWouldNotMend() {
        assertThat(Worker.problemIn(new IllegalStateException(new WorkFailed("file_gone"))))
                .contains("file_gone");
        assertThat(Worker.problemIn(new NotFound("x"))).contains("not_allowed");
        assertThat(Worker.problemIn(new IllegalStateException("x"))).isEmpty();
    }
}
