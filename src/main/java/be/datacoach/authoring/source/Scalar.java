package be.datacoach.authoring.source;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * A scalar at its place in a source.
 *
 * @param start offset of its first character
 * @param end offset behind its last one; of a block scalar, of the line break that ends its text
 * @param indent spaces before each line when it is written as a block
 * @param flow whether it stands between brackets, where it must stay on its line
 */
record Scalar(int start, int end, ScalarStyle style, int indent, boolean flow) {

    boolean isBlock() {
        return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    }

    /** The block scalar that begins at an offset; blank lines behind it belong to the layout, not to the text. */
    static Scalar block(String source, int start, int endMark, int indent) {
        int header = lineEnd(source, start);
        int own = indent;
        for (int line = header; line + 1 < endMark; line = lineEnd(source, line + 1)) {
            int spaces = spaces(source, line + 1);
            if (line + 1 + spaces < lineEnd(source, line + 1) && source.charAt(line + 1 + spaces) != '\r') {
                own = Character.isDigit(indicator(source, start)) ? indent : spaces;
                break;
            }
        }
        return new Scalar(start, withoutBlankLines(source, header, endMark, own), ScalarStyle.LITERAL, own, false);
    }

    private static int withoutBlankLines(String source, int header, int endMark, int indent) {
        int end = endMark;
        while (end > header) {
            int line = source.lastIndexOf('\n', end - 1);
            String last = source.substring(line + 1, end);
            // Longer than the indentation: its spaces are text.
            if (line < header || !last.isBlank() || last.replace("\r", "").length() > indent) break;
            end = line;
        }
        return end > 0 && source.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static char indicator(String source, int start) {
        String header = source.substring(start, lineEnd(source, start));
        return header.chars()
                .limit(3)
                .filter(Character::isDigit)
                .mapToObj(digit -> (char) digit)
                .findFirst()
                .orElse(' ');
    }

    static int lineEnd(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    private static int spaces(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) == ' ') at++;
        return at - from;
    }
}
