package be.datacoach.datasets;

import java.util.List;

/**
 * Pupils who come, move up and leave, in one school over five years.
 *
 * <p>Hidden: in the last two years the pupils of the final year no longer count in what percentages are taken of. All
 * three percentages jump together, and the numbers of pupils do not.
 */
final class Ds7Flows {

    private static final long SEED = 1107;
    private static final List<String> YEARS = List.of("2021-2022", "2022-2023", "2023-2024", "2024-2025", "2025-2026");

    private Ds7Flows() {}

    static Table table() {
        var draws = new Draws(SEED);
        var table = new Table("year", "flow", "pupils", "base", "percent");
        for (int year = 0; year < YEARS.size(); year++) {
            int all = 632 + draws.whole(0, 16);
            int finalYear = 102 + draws.whole(0, 6);
            int base = year < 3 ? all : all - finalYear;
            int left = 40 + draws.whole(0, 5);
            int repeats = 22 + draws.whole(0, 4);
            add(table, YEARS.get(year), "in", 112 + draws.whole(0, 8), base);
            add(table, YEARS.get(year), "through", all - finalYear - left - repeats, base);
            add(table, YEARS.get(year), "out", left, base);
        }
        return table;
    }

    private static void add(Table table, String year, String flow, int pupils, int base) {
        table.row(year, flow, pupils, base, Draws.oneDecimal(100.0 * pupils / base));
    }
}
