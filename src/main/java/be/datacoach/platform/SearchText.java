package be.datacoach.platform;

import java.util.Locale;

/** What somebody typed to search, as a pattern for {@code like ... escape '!'} on a text in small letters. */
public final class SearchText {
    private SearchText() {}

    public static String pattern(String typed) {
        String literal = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
