package be.datacoach.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before something that failed is tried again.
 *
 * @param pauses after the first failure, the second, and so on; after the last one nobody tries any more
 */
public record Patience(List<Duration> pauses) {
    public Patience {
        pauses = List.copyOf(pauses);
    }

    public static Patience of(Duration... pauses) {
        return new Patience(List.of(pauses));
    }

    /**
     * When it is tried again; empty when it is given up.
     *
     * @param failures so far, from 1
     */
    public Optional<Instant> after(int failures, Instant now) {
        return failures > pauses.size() ? Optional.empty() : Optional.of(now.plus(pauses.get(failures - 1)));
    }
}
