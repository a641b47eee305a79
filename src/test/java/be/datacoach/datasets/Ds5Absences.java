package be.datacoach.datasets;

import java.util.List;
import java.util.Locale;

/**
 * Absences and latecomers of one school of some 400 pupils, a month, over two school years.
 *
 * <p>Hidden: from February of the second year latecomers are registered as problematic absence. Late falls as much as
 * problematic absence rises; what pupils do does not change. Illness has its winter, and everything has its noise.
 */
final class Ds5Absences {

    private static final long SEED = 1105;

    /** A month with its school days and how much illness there usually is. */
    private enum Month {
        SEPTEMBER(21, 0.75),
        OCTOBER(19, 0.9),
        NOVEMBER(18, 1.05),
        DECEMBER(15, 1.15),
        JANUARY(19, 1.35),
        FEBRUARY(15, 1.4),
        MARCH(21, 1.1),
        APRIL(13, 0.9),
        MAY(17, 0.8),
        JUNE(20, 0.7);

        private final int days;
        private final double illness;

        Month(int days, double illness) {
            this.days = days;
            this.illness = illness;
        }
    }

    private Ds5Absences() {}

    static Table table() {
        var draws = new Draws(SEED);
        var table = new Table("year", "month", "days", "kind", "registrations", "per_day");
        for (String year : List.of("2024-2025", "2025-2026")) {
            for (Month month : Month.values()) {
                double moved = year.equals("2025-2026") && month.compareTo(Month.FEBRUARY) >= 0 ? 5.5 : 0;
                Object[] when = {year, month.name().toLowerCase(Locale.ROOT), month.days};
                add(table, when, "illness", draws.normal(28 * month.illness, 2.4));
                add(table, when, "justified", draws.normal(4.5, 0.5));
                add(table, when, "problematic", draws.normal(3.2 + moved, 0.35));
                add(table, when, "late", draws.normal(8 - moved, 0.45));
            }
        }
        return table;
    }

    private static void add(Table table, Object[] when, String kind, double perDay) {
        long number = Math.round(perDay * (int) when[2]);
        table.row(when[0], when[1], when[2], kind, number, Draws.oneDecimal(number / (double) (int) when[2]));
    }
}
