package be.datacoach.datasets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A maths test of the second year of secondary school, the same pupils in September and in May.
 *
 * <p>Hidden: the mean rises, the spread widens, and who began in the lowest quarter falls. Bare exercises improve a
 * little for everybody: the lowest quarter loses on word problems.
 */
final class Ds3TwoMoments {

    private static final long SEED = 1103;

    private record Pupil(String stream, double calculation, double words, double ability) {}

    private Ds3TwoMoments() {}

    static Table table() {
        var draws = new Draws(SEED);
        var table = new Table("pupil", "stream", "quarter", "moment", "score", "calculation", "word_problems");
        add(table, 201, pupils("2A", 132, 28.5, draws), draws);
        add(table, 401, pupils("2B", 38, 22, draws), draws);
        return table;
    }

    private static List<Pupil> pupils(String stream, int number, double mean, Draws draws) {
        var pupils = new ArrayList<Pupil>();
        for (int i = 0; i < number; i++) {
            double ability = draws.normal(0, 1);
            pupils.add(new Pupil(
                    stream,
                    mean + 1 + 4.5 * ability + draws.normal(0, 2),
                    mean - 1 + 4.5 * ability + draws.normal(0, 2),
                    ability));
        }
        return pupils;
    }

    private static void add(Table table, int first, List<Pupil> pupils, Draws draws) {
        var ranked = new ArrayList<>(pupils);
        ranked.sort(Comparator.comparing(pupil -> points(pupil.calculation) + points(pupil.words)));
        for (int i = 0; i < pupils.size(); i++) {
            Pupil pupil = pupils.get(i);
            int quarter = 1 + 4 * ranked.indexOf(pupil) / pupils.size();
            String code = "L" + (first + i);
            row(table, List.of(code, pupil.stream, quarter), "begin", pupil.calculation, pupil.words);
            row(
                    table,
                    List.of(code, pupil.stream, quarter),
                    "end",
                    pupil.calculation + 1.5 + draws.normal(0, 1.5),
                    pupil.words + 1.5 + 4.5 * pupil.ability + draws.normal(0, 1.5));
        }
    }

    private static void row(Table table, List<Object> who, String moment, double calculation, double words) {
        table.row(
                who.get(0),
                who.get(1),
                who.get(2),
                moment,
                points(calculation) + points(words),
                points(calculation),
                points(words));
    }

    private static int points(double value) {
        return Draws.within(0, value, 50);
    }
}
