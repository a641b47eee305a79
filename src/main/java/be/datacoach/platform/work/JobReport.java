package be.datacoach.platform.work;

import java.time.Instant;
import java.util.Optional;

/**
 * A job as it is shown.
 *
 * @param askedBy the uid of who asked, if it was somebody
 * @param total 0 while nobody knows it
 */
public record JobReport(
        String uid,
        String kind,
        Standing standing,
        long done,
        long total,
        Optional<String> askedBy,
        Instant askedAt,
        Optional<Instant> endedAt) {

    /** @param problem the code of why it failed, or of why it is tried again */
    public record Standing(JobState state, boolean stopAsked, Optional<String> problem) {}

    public boolean isTotalKnown() {
        return total > 0;
    }

    public boolean isStoppable() {
        return standing.state().isUnderWay() && !standing.stopAsked();
    }

    public boolean isRepeatable() {
        return standing.state() == JobState.FAILED || standing.state() == JobState.STOPPED;
    }
}
