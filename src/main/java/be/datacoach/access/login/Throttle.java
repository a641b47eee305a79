package be.datacoach.access.login;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often a wrong password may be typed: so many times in a quarter of an hour, and then it is wait until the first of
 * those is a quarter of an hour old.
 */
enum Throttle {
    /** Guessing one person's password. */
    ACCOUNT(10),
    /** Guessing many people's passwords from one place; a whole school may sit behind one address. */
    ADDRESS(50);

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final int failures;

    Throttle(int failures) {
        this.failures = failures;
    }

    int failures() {
        return failures;
    }

    /**
     * @param failedAt when attempts failed, the latest first
     * @return until when the next attempt has to wait, if it has to
     */
    Optional<Instant> waitUntil(List<Instant> failedAt, Instant now) {
        if (failedAt.size() < failures) {
            return Optional.empty();
        }
        Instant free = failedAt.get(failures - 1).plus(WINDOW);
        return free.isAfter(now) ? Optional.of(free) : Optional.empty();
    }
}
