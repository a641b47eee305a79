package be.datacoach.platform.keeping;

import java.time.Instant;

/** Something that is kept for a term: a bean, found by its type. */
public interface Keeping {
    /** Names its words, {@code admin_keeping.kind.<code>}; such as {@code mails}. */
    String code();

    /** How long: in the days or months that a setting or the environment says. */
    Term term();

    /**
     * Removes what was kept long enough. Whoever calls this begins a transaction.
     *
     * @return how many went
     */
    long forget(Instant now);

    /**
     * A length of time, as the page says it.
     *
     * @param setting its code when administrators may change it, else empty
     */
    record Term(int amount, Unit unit, String setting) {
        /** In what it is counted. */
        public enum Unit {
            DAYS,
            MONTHS
        }

        public static Term days(int amount) {
            return new Term(amount, Unit.DAYS, "");
        }
    }
}
