package be.datacoach.network.circle.encouragement;

/**
 * What an encouragement says: text, whatever is in it.
 *
 * @throws IllegalArgumentException where there are no words, or too many
 */
public record KindWords(String text) {
    public static final int LONGEST = 280;

    public KindWords {
        text = text.strip();
        if (!holds(text)) throw new IllegalArgumentException("A few words have 1 to " + LONGEST + " characters");
    }

    /** Whether such words can be kept. */
    public static boolean holds(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST;
    }
}
