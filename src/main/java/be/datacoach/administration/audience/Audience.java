package be.datacoach.administration.audience;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * Who gets a path, in a form that can be kept and stand in an address: {@code cohort:UID}, {@code school:UID}, {@code group:UID},
 * {@code list:UID}, {@code rule:school.level is BAO}.
 *
 * @param key the uid, or the text of the rule
 */
public record Audience(Kind kind, String key) implements Serializable {
    /** Longer than any rule that a person can read; an index of MySQL holds it. */
    public static final int LONGEST = 700;

    public enum Kind {
        COHORT,
        SCHOOL,
        /** Every coach in a school of a scholengemeenschap, or that a begeleidingsdienst serves. */
        GROUP,
        /** People chosen one by one. */
        LIST,
        /** Every coach at a school for which a rule holds. */
        RULE
    }

    public Audience {
        key = key.strip();
        if (key.isEmpty() || key.length() > LONGEST) {
            throw new IllegalArgumentException("An audience is named in 1 to " + LONGEST + " characters");
        }
    }

    public static Audience cohort(String uid) {
        return new Audience(Kind.COHORT, uid);
    }

    /** What an address says; nothing where it makes no sense. */
    public static Optional<Audience> read(String text) {
        int colon = text.indexOf(':');
        String key = text.substring(colon + 1).strip();
        if (colon < 0 || key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (word(kind).equals(text.substring(0, colon))) {
                return Optional.of(new Audience(kind, key));
            }
        }
        return Optional.empty();
    }

    /** Whether people come into it by themselves, so that it can have newcomers. */
    public boolean grows() {
        return kind != Kind.LIST;
    }

    /** As {@link #read} reads it. */
    @Override
    public String toString() {
        return word(kind) + ":" + key;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
