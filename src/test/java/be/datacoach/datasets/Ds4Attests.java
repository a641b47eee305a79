package be.datacoach.datasets;

import java.util.List;

/**
 * Attests in June in the second grade of secondary school: three years, eight study directions.
 *
 * <p>Hidden: more B-attests come where and when the new evaluation rules come: first in the three directions with
 * finality onward study, a year later in the others. One direction goes from 1 of 10 to 3 of 9: «33%». The last year of
 * four directions is set, because M03 quotes it.
 */
final class Ds4Attests {

    private static final long SEED = 1104;
    private static final List<String> YEARS = List.of("2023-2024", "2024-2025", "2025-2026");

    /**
     * A study direction.
     *
     * @param last A-, B- and C-attests of the last year
     * @param share percent of B-attests under the old rules
     * @param from the first year under the new rules (index)
     */
    private record Direction(String id, List<Integer> last, int share, int from) {
        int size() {
            return last.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static final List<Direction> DIRECTIONS = List.of(
            new Direction("economics", List.of(36, 8, 5), 7, 1),
            new Direction("sciences", List.of(38, 7, 2), 6, 1),
            new Direction("humanities", List.of(40, 9, 4), 8, 1),
            new Direction("business", List.of(20, 9, 3), 14, 2),
            new Direction("society", List.of(26, 10, 3), 13, 2),
            new Direction("mechanics", List.of(11, 6, 2), 15, 2),
            new Direction("wood", List.of(5, 3, 1), 10, 2),
            new Direction("care", List.of(21, 7, 2), 12, 2));

    private Ds4Attests() {}

    static Table table() {
        var draws = new Draws(SEED);
        var table = new Table("year", "direction", "rules", "attest", "pupils");
        for (int year = 0; year < YEARS.size(); year++) {
            for (Direction direction : DIRECTIONS) {
                String rules = year < direction.from ? "old" : "new";
                List<Integer> counts = counts(direction, year, draws);
                for (int attest = 0; attest < 3; attest++) {
                    table.row(YEARS.get(year), direction.id, rules, "ABC".charAt(attest), counts.get(attest));
                }
            }
        }
        return table;
    }

    private static List<Integer> counts(Direction direction, int year, Draws draws) {
        if (year == 2) return direction.last;
        if (direction.id.equals("wood")) return year == 1 ? List.of(8, 1, 1) : List.of(9, 1, 1);
        int size = direction.size() + draws.whole(-2, 3);
        double newShare = 100.0 * direction.last.get(1) / direction.size();
        double share = year < direction.from ? direction.share : newShare;
        int b = (int) Math.round(size * share / 100);
        int c = Math.max(1, direction.last.get(2) + draws.whole(-1, 1));
        return List.of(size - b - c, b, c);
    }
}
