package be.datacoach.datasets;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A report like those of the Vlaamse toetsen: fourth year of one primary school, two years, with 95% intervals.
 *
 * <p>Hidden: with some forty pupils the gap to comparable schools is within uncertainty, in every subject and year, and so is
 * the change from one year to the next; only the gap in maths to all of Flanders is not, and that is no fair comparison.
 */
final class Ds2SchoolFeedback {

    private static final long SEED = 1102;
    private static final double SPREAD = 50;

    /** A subject with the means of the school in both years, of comparable schools and of Flanders. */
    private enum Subject {
        READING(243, 238, 246, 250),
        WRITING(247, 244, 247, 251),
        MATHS(240, 233, 242, 252);

        private final double[] school;
        private final double comparable;
        private final double flanders;

        Subject(double first, double second, double comparable, double flanders) {
            school = new double[] {first, second};
            this.comparable = comparable;
            this.flanders = flanders;
        }
    }

    private Ds2SchoolFeedback() {}

    static Table table() {
        var draws = new Draws(SEED);
        var table = new Table("year", "subject", "group", "pupils", "value", "low", "high");
        for (int year = 0; year < 2; year++) {
            for (Subject subject : Subject.values()) {
                String[] row = {
                    year == 0 ? "2024-2025" : "2025-2026", subject.name().toLowerCase(Locale.ROOT)
                };
                add(table, row, "school", year == 0 ? 39 : 41, subject.school[year], draws);
                add(
                        table,
                        row,
                        "comparable",
                        2350 + draws.whole(0, 250),
                        subject.comparable + draws.normal(0, 1),
                        draws);
                add(table, row, "flanders", 65_000 + draws.whole(0, 900), subject.flanders + draws.normal(0, 1), draws);
            }
        }
        return table;
    }

    /** The spread of the school's own pupils is drawn, so that its intervals are not all as wide. */
    private static void add(Table table, String[] row, String group, int pupils, double mean, Draws draws) {
        double spread = SPREAD;
        if (group.equals("school")) {
            double squares = IntStream.range(0, pupils)
                    .mapToDouble(i -> draws.normal(0, SPREAD))
                    .map(deviation -> deviation * deviation)
                    .sum();
            spread = Math.sqrt(squares / (pupils - 1));
        }
        double margin = 1.96 * spread / Math.sqrt(pupils);
        table.row(row[0], row[1], group, pupils, Math.round(mean), (long) Math.floor(mean - margin), (long)
                Math.ceil(mean + margin));
    }
}
