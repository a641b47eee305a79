package be.datacoach.accompaniment.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of a cohort.
 *
 * @param movedFrom when it was to begin before it was moved
 * @param changes how often it changed
 * @param counsellors the names of all who accompany the cohort, where whoever looks needs them
 */
public record Meeting(
        String uid,
        Details details,
        Optional<Instant> movedFrom,
        boolean calledOff,
        int changes,
        List<String> counsellors) {
    public Meeting {
        counsellors = List.copyOf(counsellors);
    }

    /** Without who holds it. */
    Meeting(String uid, Details details, Optional<Instant> movedFrom, boolean calledOff, int changes) {
        this(uid, details, movedFrom, calledOff, changes, List.of());
    }

    /** The same, with the names of who accompany the cohort. */
    Meeting with(List<String> names) {
        return new Meeting(uid, details, movedFrom, calledOff, changes, names);
    }

    public boolean over(Instant now) {
        return !details.endsAt().isAfter(now);
    }

    public boolean begun(Instant now) {
        return !details.startsAt().isAfter(now);
    }
}
