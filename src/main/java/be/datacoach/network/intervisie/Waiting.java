package be.datacoach.network.intervisie;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the weekly mail tells of the intervisies of one coach: values in, a value out. One line at most, and of each thing once.
 *
 * @param paired when both said yes
 * @param lastEnd when the last one ended
 * @param agreed when the next one begins
 * @param mine when the own moments that may still come were proposed
 * @param theirs the same of the other
 */
record Waiting(
        Instant paired, Optional<Instant> lastEnd, Optional<Instant> agreed, List<Instant> mine, List<Instant> theirs) {
    /** From one weekly mail to the next. */
    private static final Duration AHEAD = Duration.ofDays(7);

    /** They meet every month: a week before it would be time again, there is time to find a moment. */
    private static final Duration BEFORE_NEXT = Duration.ofDays(21);

    /** Why it is told, the first that holds. */
    enum Line {
        /** An agreed moment comes before the next weekly mail. */
        COMING,
        /** The other proposed moments. */
        PICK,
        /** It is time for a moment, and nobody proposed one. */
        PLAN
    }

    /** @param since when the last weekly mail was, or a week ago */
    Optional<Line> line(Instant since, Instant now) {
        if (agreed.isPresent()) {
            return agreed.filter(now::isBefore)
                    .filter(start -> !start.isAfter(now.plus(AHEAD)))
                    .map(start -> Line.COMING);
        }
        if (!theirs.isEmpty()) {
            return theirs.stream().anyMatch(at -> !at.isBefore(since)) ? Optional.of(Line.PICK) : Optional.empty();
        }
        Instant time = lastEnd.map(end -> end.plus(BEFORE_NEXT)).orElse(paired);
        boolean news = !time.isBefore(since) && !time.isAfter(now);
        return mine.isEmpty() && news ? Optional.of(Line.PLAN) : Optional.empty();
    }
}
