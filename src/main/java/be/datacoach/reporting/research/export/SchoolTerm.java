package be.datacoach.reporting.research.export;

import java.time.LocalDate;
import java.time.Month;

/** Half of a Flemish school year, {@code 2026-2027/1}: September to January, or February to August. */
final class SchoolTerm {
    private SchoolTerm() {}

    static String of(LocalDate day) {
        int month = day.getMonthValue();
        int first = month >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
        boolean second = month >= Month.FEBRUARY.getValue() && month < Month.SEPTEMBER.getValue();
        return first + "-" + (first + 1) + (second ? "/2" : "/1");
    }
}
