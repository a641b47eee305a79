package be.datacoach.authoring.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words in the place of a scalar: in its own style where that can hold them, else quoted. */
final class ScalarWriter {

    private static final Pattern HEADER = Pattern.compile("[|>][-+0-9]{0,2}([ \\t]+#[^\\r\\n]*)?");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}«»“”„‘’(][^\\p{Cntrl}]*");
    private static final Pattern NOT_WORDS =
            Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|[-+.0-9][-+.0-9_,:exot]*");

    private final String source;
    private final String lineBreak;

    ScalarWriter(String source) {
        this.source = source;
        this.lineBreak = source.contains("\r\n") ? "\r\n" : "\n";
    }

    /** What stands between {@code at.start()} and {@code at.end()} when it says these words. */
    String write(Scalar at, String words, boolean number) {
        if (at.isBlock()) return fitsBlock(words) ? block(at, words, comment(at)) : quoted(words) + comment(at);
        boolean alone = !at.flow() && restOfLine(at).isBlank();
        if (alone && words.indexOf('\n') >= 0 && fitsBlock(words)) return block(at, words, "");
        if (number && words.matches("\\d{1,6}")) return words;
        return switch (at.style()) {
            case SINGLE_QUOTED -> printable(words) ? "'" + words.replace("'", "''") + "'" : quoted(words);
            case PLAIN -> fitsPlain(words, at.flow()) ? words : quoted(words);
            default -> quoted(words);
        };
    }

    private String block(Scalar at, String words, String comment) {
        boolean closed = words.endsWith("\n");
        var written = new StringBuilder(closed ? "|" : "|-").append(comment);
        for (String line : (closed ? words.substring(0, words.length() - 1) : words).split("\n", -1)) {
            written.append(lineBreak);
            if (!line.isEmpty()) written.append(" ".repeat(at.indent())).append(line);
        }
        if (closed && at.end() == source.length()) written.append(lineBreak);
        return written.toString();
    }

    /** What a block can hold to the letter, without an indentation indicator and without keeping blank lines. */
    private static boolean fitsBlock(String words) {
        if (words.isEmpty() || Character.isWhitespace(words.charAt(0)) || !printable(words.replace("\n", ""))) {
            return false;
        }
        String body = words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
        return !body.substring(body.lastIndexOf('\n') + 1).isBlank();
    }

    /** Conservative: what is at all doubtful is quoted. */
    private static boolean fitsPlain(String words, boolean flow) {
        return PLAIN.matcher(words).matches()
                && printable(words)
                && !NOT_WORDS.matcher(words).matches()
                && !words.endsWith(" ")
                && !words.endsWith(":")
                && !words.contains(": ")
                && !words.contains(" #")
                && !(flow && words.matches(".*[,\\[\\]{}:].*"));
    }

    private static boolean printable(String words) {
        return words.codePoints()
                .allMatch(c -> c == '\t'
                        || (c >= 0x20 && c < 0x7F)
                        || (c >= 0xA0 && c != 0x2028 && c != 0x2029 && c != 0xFEFF && c < 0xFFFE && !surrogate(c))
                        || (c >= 0x10000 && (c & 0xFFFE) != 0xFFFE));
    }

    private static boolean surrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }

    /** Holds everything, on one line. */
    private static String quoted(String words) {
        var written = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                default -> written.append(escaped(c));
            }
        });
        return written.append('"').toString();
    }

    private static String escaped(int c) {
        if (printable(Character.toString(c))) return Character.toString(c);
        return c < 0x10000 ? String.format("\\u%04X", c) : String.format("\\U%08X", c);
    }

    private String comment(Scalar at) {
        Matcher header = HEADER.matcher(source).region(at.start(), source.length());
        return header.lookingAt() && header.group(1) != null ? header.group(1) : "";
    }

    private String restOfLine(Scalar at) {
        return source.substring(at.end(), Scalar.lineEnd(source, at.end()));
    }
}
