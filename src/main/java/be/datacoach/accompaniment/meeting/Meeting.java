package be.datacoach.accompaniment.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A meeting.
 *
 * @param movedFrom when it was to begin before it was moved
 * @param changes how often it changed
 * @param of the name of who meets, where whoever looks needs it
 * @param counsellors the names of all who accompany them, likewise
 */
public record Meeting(
        String uid,
        Details details,
        Optional<Instant> movedFrom,
        boolean calledOff,
        int changes,
        String of,
        List<String> counsellors) {
    public Meeting {
        counsellors = List.copyOf(counsellors);
    }

    /** Without who meets. */
    Meeting(String uid, Details details, Optional<Instant> movedFrom, boolean calledOff, int changes) {
        this(uid, details, movedFrom, calledOff, changes, "", List.of());
    }

    /** The same, of those with this name, whom these accompany. */
    Meeting of(String name, List<String> accompanying) {
        return new Meeting(uid, details, movedFrom, calledOff, changes, name, accompanying);
    }

    public Instant startsAt() {
        return details.startsAt();
    }

    public boolean over(Instant now) {
        return !details.endsAt().isAfter(now);
    }

    public boolean begun(Instant now) {
        return !details.startsAt().isAfter(now);
    }
}
