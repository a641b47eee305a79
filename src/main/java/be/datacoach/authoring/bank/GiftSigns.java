package be.datacoach.authoring.bank;

/**
 * The signs that mean something in GIFT. Where one is meant as itself, it stands behind a backslash; while reading, such
 * a sign is held by a code point that no text may contain, so that what is left does mean something.
 */
final class GiftSigns {

    private static final String SIGNS = ":#={}~\n\\";
    private static final char FIRST = '\uFDD0';

    private GiftSigns() {}

    /** Without the backslashes, each sign behind one held. */
    static String hold(String text) {
        var held = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            int sign = next == 'n' ? SIGNS.indexOf('\n') : next == '\n' ? -1 : SIGNS.indexOf(next);
            if (c == '\\' && sign >= 0) {
                held.append((char) (FIRST + sign));
                i++;
            } else if (c < FIRST || c >= FIRST + SIGNS.length()) held.append(c);
        }
        return held.toString();
    }

    /** What somebody reads. */
    static String release(String held) {
        var text = new StringBuilder();
        for (char c : held.toCharArray()) {
            boolean isHeld = c >= FIRST && c < FIRST + SIGNS.length();
            text.append(isHeld ? SIGNS.charAt(c - FIRST) : c);
        }
        return text.toString();
    }

    /** As it is written between signs that mean something. */
    static String escape(String text) {
        var escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\n') escaped.append("\\n");
            else if (SIGNS.indexOf(c) >= 0) escaped.append('\\').append(c);
            else escaped.append(c);
        }
        return escaped.toString();
    }
}
