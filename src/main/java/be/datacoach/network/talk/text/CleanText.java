package be.datacoach.network.talk.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody typed, without what no reader sees or what makes a page lie. Letters of every script and emoji stay. */
public final class CleanText {
    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
    /** Zero-width marks and those that turn the direction of a line. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]");
    /** Control characters but line breaks, private use (in which mentions are kept), lone surrogates, tags. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\uFFFE\\uFFFF\\x{E0000}-\\x{E007F}&&[^\\n]]");
    /** A heap of marks on one letter covers the lines around it. */
    private static final Pattern HEAP = Pattern.compile("([\\p{Mn}\\p{Me}]{4})[\\p{Mn}\\p{Me}]+");

    private static final Pattern SPACES_AT_END = Pattern.compile("[ \\u00A0]+(?=\\n)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private CleanText() {}

    /** In paragraphs, with an empty line between them at most. */
    public static String of(String typed) {
        String text = BREAKS.matcher(typed).replaceAll("\n").replace('\t', ' ');
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        text = UNSEEN.matcher(text).replaceAll("");
        text = NO_TEXT.matcher(text).replaceAll("");
        text = HEAP.matcher(text).replaceAll("$1");
        text = SPACES_AT_END.matcher(text).replaceAll("");
        return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    /** Whether nobody would see anything. */
    public static boolean isEmpty(String clean) {
        return clean.codePoints()
                .allMatch(one -> Character.isWhitespace(one) || Character.getType(one) == Character.FORMAT);
    }

    /** On one line, as a title. */
    public static String line(String typed) {
        return of(typed).replaceAll("\\s+", " ").strip();
    }
}
