package be.datacoach.network.circle.checkin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What is asked before a meeting.
 *
 * @param heldAt when the meeting begins
 * @param atOnce whether the circle sees an answer as soon as it is given; else from the beginning of the meeting on
 * @throws IllegalArgumentException where there is no question, or too long a one
 */
public record Asking(String question, Instant heldAt, boolean atOnce) {
    public static final int LONGEST = 300;

    public Asking {
        question = question.strip();
        heldAt = heldAt.truncatedTo(ChronoUnit.SECONDS);
        if (!holds(question)) throw new IllegalArgumentException("A question has 1 to " + LONGEST + " characters");
    }

    /** Whether such a question can be kept. */
    public static boolean holds(String question) {
        return !question.isBlank() && question.strip().length() <= LONGEST;
    }

    /** Whether others see answers before they would have by the other. */
    boolean isSeenSoonerThan(Asking other) {
        if (other.atOnce) return false;
        return atOnce || heldAt.isBefore(other.heldAt);
    }

    /** The same before a meeting at another moment. */
    Asking heldAt(Instant other) {
        return new Asking(question, other, atOnce);
    }

    /** The same in other words. */
    Asking worded(String other) {
        return new Asking(other, heldAt, atOnce);
    }
}
