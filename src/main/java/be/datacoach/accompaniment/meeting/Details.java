package be.datacoach.accompaniment.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a meeting is about, when and where.
 *
 * @param place a room, or an address that begins with https://
 * @param minutes 5 to 600
 */
public record Details(String subject, String place, Instant startsAt, int minutes) {
    static final int SUBJECT = 200;
    static final int PLACE = 500;
    static final int SHORTEST = 5;
    static final int LONGEST = 600;

    public Details {
        subject = subject.strip();
        place = place.strip();
        startsAt = startsAt.truncatedTo(ChronoUnit.SECONDS);
        if (subject.isEmpty() || subject.length() > SUBJECT || place.isEmpty() || place.length() > PLACE) {
            throw new IllegalArgumentException("A meeting has a subject and a place");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("A meeting takes " + SHORTEST + " to " + LONGEST + " minutes");
        }
    }

    /** Whether the place is an address on the web. */
    public boolean online() {
        return place.matches("https://[^\\s\"<>]+");
    }

    public Instant endsAt() {
        return startsAt.plus(minutes, ChronoUnit.MINUTES);
    }
}
