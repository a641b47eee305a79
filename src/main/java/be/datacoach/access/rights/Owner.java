package be.datacoach.access.rights;

import org.jspecify.annotations.Nullable;

/**
 * What in a row says whose it is.
 *
 * @param column of the table; empty for nobody's rows
 * @param through the SQL that stands between that column and the person
 */
public record Owner(Kind kind, String column, String through) {
    static final Owner NOBODY = new Owner(Kind.NOBODY, "", "= ?");

    /** By what a column knows people. */
    public enum Kind {
        /** The id of an account. */
        ACCOUNT,
        /** The uid of an account. */
        UID,
        /** An e-mail address. */
        ADDRESS,
        /** Somewhere in a text. */
        INSIDE,
        NOBODY
    }

    /** What to look for in that column; null when this person has none. */
    @Nullable
    Object keyOf(DataSubject person) {
        return switch (kind) {
            case ACCOUNT -> person.id().value();
            case UID -> person.uid();
            case ADDRESS -> person.email().orElse(null);
            case INSIDE, NOBODY -> null;
        };
    }
}
