package be.datacoach.platform.work;

import be.datacoach.platform.Patience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done in the background. An instance that works on it holds a lease; a lease that ran out may be taken by
 * another. Its version guards that: of two that think they hold it, one can commit.
 */
@Entity
@Table(name = "work_job")
public class Job {
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Patience PATIENCE =
            Patience.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(15));

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "order_key", nullable = false, updatable = false)
    private String key;

    @Column(nullable = false, updatable = false)
    private String payload;

    @Column(name = "asked_by", updatable = false)
    private @Nullable String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private JobState state;

    @Column(nullable = false)
    private String reached;

    private long done;
    private long total;
    private int failures;

    @Column(name = "not_before", nullable = false)
    private Instant notBefore;

    private @Nullable String lease;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "stop_asked", nullable = false)
    private boolean stopAsked;

    private @Nullable String problem;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Job() {}

    Job(Order order, Instant now) {
        uid = order.uid();
        kind = order.kind();
        key = order.key();
        payload = order.payload();
        askedBy = order.askedBy();
        askedAt = now;
        state = JobState.WAITING;
        reached = "";
        notBefore = now;
    }

    /** Whether nobody works on it who should: it waits long enough, or who had it fell away. */
    boolean isFree(Instant now) {
        return switch (state) {
            case WAITING -> !now.isBefore(notBefore);
            case RUNNING -> leasedUntil == null || !now.isBefore(leasedUntil);
            case DONE, FAILED, STOPPED -> false;
        };
    }

    void take(String newLease, Instant now) {
        if (!isFree(now)) {
            throw new IllegalStateException("Not free: " + uid);
        }
        state = JobState.RUNNING;
        lease = newLease;
        leasedUntil = now.plus(LEASE);
        if (startedAt == null) {
            startedAt = now;
        }
    }

    boolean isHeldBy(String somebodysLease) {
        return state == JobState.RUNNING && somebodysLease.equals(lease);
    }

    /** A piece is done. */
    void move(Progress progress, Instant now) {
        reached = progress.reached();
        done = progress.done();
        total = progress.total();
        failures = 0;
        problem = null;
        leasedUntil = now.plus(LEASE);
        if (progress.finished()) {
            end(JobState.DONE, now);
        }
    }

    /** A piece failed by surprise: it is tried again later, a few times. */
    void stumble(Instant now) {
        failures++;
        problem = "surprise";
        PATIENCE.after(failures, now).ifPresentOrElse(this::release, () -> end(JobState.FAILED, now));
    }

    /** It cannot go on before somebody does something. */
    void fail(String code, Instant now) {
        problem = code;
        end(JobState.FAILED, now);
    }

    /** Whoever works on it stops after this piece; when nobody does, it is stopped at once. */
    void askToStop(Instant now) {
        if (state == JobState.WAITING) {
            end(JobState.STOPPED, now);
        } else if (state == JobState.RUNNING) {
            stopAsked = true;
        }
    }

    void stop(Instant now) {
        end(JobState.STOPPED, now);
    }

    /** Goes on where it was; nothing for what is under way or done. */
    void tryAgain(Instant now) {
        if (state == JobState.FAILED || state == JobState.STOPPED) {
            failures = 0;
            endedAt = null;
            release(now);
        }
    }

    /** Others may go on with it, from then. */
    void release(Instant from) {
        state = JobState.WAITING;
        notBefore = from;
        lease = null;
        leasedUntil = null;
    }

    private void end(JobState how, Instant now) {
        release(now);
        state = how;
        stopAsked = false;
        endedAt = now;
    }

    Task task() {
        return new Task(uid, payload, Optional.ofNullable(askedBy), reached, done, total);
    }

    boolean isStopAsked() {
        return stopAsked;
    }

    String uid() {
        return uid;
    }

    String kind() {
        return kind;
    }

    JobReport report() {
        return new JobReport(
                uid,
                kind,
                new JobReport.Standing(state, stopAsked, Optional.ofNullable(problem)),
                done,
                total,
                Optional.ofNullable(askedBy),
                askedAt,
                Optional.ofNullable(endedAt));
    }
}
