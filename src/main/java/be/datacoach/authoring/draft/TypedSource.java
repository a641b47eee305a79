package be.datacoach.authoring.draft;

/** Between the bytes of a source and the words in a field of a form, which has its own line ends. */
final class TypedSource {

    static final int LONGEST = 1_000_000;

    private TypedSource() {}

    /** With the line ends of what it takes the place of, and without what no text needs. */
    static String sent(String words, String before) {
        String plain = words.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\uFEFF", "");
        return before.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
    }

    /** Tells other words apart. */
    static long seal(String source) {
        return Wording.seal(source);
    }
}
