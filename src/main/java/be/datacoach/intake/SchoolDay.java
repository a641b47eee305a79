package be.datacoach.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day that somebody tells, as browsers send it: {@code 2027-02-01}. A planning goes week by week, so it has an end. */
public final class SchoolDay {
    private static final String FORM = "20\\d{2}-\\d{2}-\\d{2}";

    private SchoolDay() {}

    /** Nothing where it is no day of this century. */
    public static Optional<LocalDate> read(String text) {
        if (!text.matches(FORM)) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
