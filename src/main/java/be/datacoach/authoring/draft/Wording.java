package be.datacoach.authoring.draft;

import be.datacoach.authoring.source.Passage;
import be.datacoach.authoring.source.Passage.Kind;

/** Between the words in a source and the words in a field of a form, which has no last line break to see. */
public final class Wording {

    static final int LONGEST = 20_000;

    private Wording() {}

    /** As a field shows it. */
    public static String shown(Passage passage) {
        return clean(passage, passage.value());
    }

    /** What an author sent, without what no text needs: control characters and the line ends of their computer. */
    static String sent(Passage passage, String words) {
        return clean(passage, words.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\uFEFF", ""));
    }

    private static String clean(Passage passage, String words) {
        return passage.kind() == Kind.MARKDOWN
                ? words.stripTrailing()
                : words.replaceAll("\\s+", " ").strip();
    }

    /** As it goes into the source: with a last line break where there was one or nothing, or where it has several lines. */
    static String stored(Passage passage, String sent) {
        boolean fresh = passage.kind() == Kind.MARKDOWN && passage.value().isEmpty();
        boolean closed = fresh || passage.value().endsWith("\n") || sent.indexOf('\n') >= 0;
        return closed && !sent.isEmpty() ? sent + "\n" : sent;
    }

    /** Tells other words apart, as a number that scripts hold exactly. */
    public static long seal(String shown) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < shown.length(); i++) hash = (hash ^ shown.charAt(i)) * 0x100000001b3L;
        return (hash ^ (hash >>> 52)) & ((1L << 52) - 1);
    }
}
