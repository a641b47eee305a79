package be.datacoach.accompaniment.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * A meeting of a cohort.
 *
 * @param movedFrom when it was to begin before it was moved
 * @param changes how often it changed
 */
public record Meeting(String uid, Details details, Optional<Instant> movedFrom, boolean calledOff, int changes) {
    public boolean over(Instant now) {
        return !details.endsAt().isAfter(now);
    }

    public boolean begun(Instant now) {
        return !details.startsAt().isAfter(now);
    }
}
