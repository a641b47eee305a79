package be.datacoach.network.circle.goal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal as somebody in the circle sees it. Whose idea it was is not shown: it is of all.
 *
 * @param removable whether who looks may take it away: who set it, and the counsellors
 */
public record Goal(String uid, Wish wish, boolean reached, boolean removable) {
    public static final int LONGEST = 300;

    /**
     * What, and by when.
     *
     * @throws IllegalArgumentException where there are no words, or too many
     */
    public record Wish(String words, Optional<LocalDate> due) {
        public Wish {
            words = words.strip();
            if (!holds(words)) throw new IllegalArgumentException("A goal has 1 to " + LONGEST + " characters");
        }

        /** Whether such words can be kept. */
        public static boolean holds(String words) {
            return !words.isBlank() && words.strip().length() <= LONGEST;
        }
    }
}
