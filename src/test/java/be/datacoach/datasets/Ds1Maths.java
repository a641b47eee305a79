package be.datacoach.datasets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Maths in an LVS: 78 pupils of 3A, 3B, 4A and 4B in four domains.
 *
 * <p>Hidden: 4B looks weak because five of its pupils only just came to this school, and is as strong as 4A without
 * them; newcomers elsewhere do well. Word problems are low in both fourth-year classes. M04 quotes how many are in
 * zone D or E, so those numbers are set; who they are is chance.
 */
final class Ds1Maths {

    private static final long SEED = 1101;
    private static final List<String> DOMAINS = List.of("getallenkennis", "bewerkingen", "meten", "vraagstukken");
    /** Lowest and highest score of zone A to E. */
    private static final int[][] ZONES = {{60, 76}, {52, 59}, {45, 51}, {38, 44}, {26, 37}};

    /**
     * Pupils of one class who are alike.
     *
     * @param entered for the newcomers among them, when; all others have been there longer
     * @param zones a domain: how many are in zone A, B, C, D and E
     */
    private record Group(String classId, List<String> entered, List<List<Integer>> zones) {
        int size() {
            return zones.get(0).stream().mapToInt(Integer::intValue).sum();
        }
    }

    private record Pupil(String classId, String entered, Map<String, Integer> scores) {}

    private static final List<Group> GROUPS = List.of(
            group("3A", List.of("september"), "5 6 5 3 1", "5 6 6 2 1", "4 6 6 3 1", "4 5 6 4 1"),
            group("3B", List.of("october"), "5 5 6 2 1", "4 5 6 3 1", "4 5 6 3 1", "4 4 6 4 1"),
            group("4A", List.of("september"), "6 6 5 2 1", "5 6 6 2 1", "5 5 6 3 1", "2 3 6 7 2"),
            group("4B", List.of(), "4 4 4 2 0", "4 4 4 2 0", "3 4 5 1 1", "1 2 5 5 1"),
            group(
                    "4B",
                    List.of("september", "september", "september", "september", "october"),
                    "0 0 0 2 3",
                    "0 0 1 2 2",
                    "0 0 1 2 2",
                    "0 0 1 2 2"));

    private Ds1Maths() {}

    private static Group group(String classId, List<String> entered, String... zones) {
        return new Group(
                classId,
                entered,
                List.of(zones).stream()
                        .map(counts -> List.of(counts.split(" ")).stream()
                                .map(Integer::valueOf)
                                .toList())
                        .toList());
    }

    static Table table() {
        var draws = new Draws(SEED);
        var pupils = new ArrayList<Pupil>();
        GROUPS.forEach(group -> pupils.addAll(pupils(group, draws)));
        draws.shuffle(pupils);
        pupils.sort(Comparator.comparing(Pupil::classId));
        var table = new Table("pupil", "year", "class", "entered", "domain", "score", "zone");
        for (int i = 0; i < pupils.size(); i++) {
            Pupil pupil = pupils.get(i);
            String code = "L" + (101 + i);
            pupil.scores.forEach((domain, score) -> table.row(
                    code, pupil.classId.substring(0, 1), pupil.classId, pupil.entered, domain, score, zone(score)));
        }
        return table;
    }

    private static List<Pupil> pupils(Group group, Draws draws) {
        var ability = IntStream.range(0, group.size())
                .mapToDouble(i -> draws.normal(0, 1))
                .toArray();
        var pupils = IntStream.range(0, group.size())
                .mapToObj(i -> new Pupil(
                        group.classId,
                        i < group.entered.size() ? group.entered.get(i) : "earlier",
                        new LinkedHashMap<>()))
                .toList();
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            double[] today = new double[ability.length];
            for (int i = 0; i < today.length; i++) today[i] = ability[i] + draws.normal(0, 0.5);
            var ranked = IntStream.range(0, today.length)
                    .boxed()
                    .sorted(Comparator.comparing(i -> -today[i]))
                    .toList();
            List<Integer> scores = scores(group.zones.get(domain), draws);
            for (int rank = 0; rank < ranked.size(); rank++)
                pupils.get(ranked.get(rank)).scores.put(DOMAINS.get(domain), scores.get(rank));
        }
        return pupils;
    }

    /** Scores from high to low, as many in every zone as asked. */
    private static List<Integer> scores(List<Integer> counts, Draws draws) {
        var scores = new ArrayList<Integer>();
        for (int zone = 0; zone < ZONES.length; zone++) {
            for (int i = 0; i < counts.get(zone); i++) scores.add(draws.whole(ZONES[zone][0], ZONES[zone][1]));
        }
        scores.sort(Comparator.reverseOrder());
        return scores;
    }

    private static String zone(int score) {
        int zone = 0;
        while (score < ZONES[zone][0]) zone++;
        return "ABCDE".substring(zone, zone + 1);
    }
}
