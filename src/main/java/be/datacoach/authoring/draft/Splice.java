package be.datacoach.authoring.draft;

/**
 * The one stretch in which a text differs from the text before it.
 *
 * @param from offset in chars where it begins, the same in both
 */
record Splice(int from, String removed, String added) {

    /** The shortest one that makes {@code after} of {@code before}. */
    static Splice between(String before, String after) {
        int least = Math.min(before.length(), after.length());
        int start = 0;
        while (start < least && before.charAt(start) == after.charAt(start)) start++;
        int end = 0;
        while (end < least - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) end++;
        return new Splice(
                start, before.substring(start, before.length() - end), after.substring(start, after.length() - end));
    }

    /** All of a text. */
    static Splice whole(String text) {
        return new Splice(0, "", text);
    }

    /**
     * The text after it.
     *
     * @throws IllegalStateException where it was not made on this text
     */
    String on(String before) {
        if (!before.startsWith(removed, from)) throw new IllegalStateException("a revision does not fit at " + from);
        return before.substring(0, from) + added + before.substring(from + removed.length());
    }
}
