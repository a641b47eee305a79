package be.datacoach.reporting.research.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who holds a file tries to find out who is who: on many made-up groups of people, small and large. */
class AttackTest {
    private static final int K = 5;
    private static final List<String> TRAITS = List.of(
            "level",
            "roleGroup",
            "experienceBand",
            "hoursBand",
            "cohortTerm",
            "sizeBand",
            "okiBand",
            "phase",
            "leadershipMean",
            "autonomy",
            "coachCount",
            "externalPartner");

    /** Sizes from the smallest that a file is made of. */
    private static List<Population> populations() {
        return LongStream.rangeClosed(1, 24)
                .mapToObj(seed -> new Population(seed, (int) (K + seed * seed / 3), StudyKey.fresh()))
                .toList();
    }

    @Test
    void nobodyStandsAloneInAnyCombinationOfWhatIsShown() {
        for (Population people : populations()) {
            Map<String, Map<String, String>> joined = joined(Population.open(people.file()));
            assertThat(counts(joined.values(), row -> row))
                    .allSatisfy((row, count) -> assertThat(count).as("%s", row).isGreaterThanOrEqualTo(K));
        }
    }

    @Test
    void noSchoolStandsAloneByItselfOrByWhoWorksThere() {
        for (Population people : populations()) {
            Map<String, String> file = Population.open(people.file());
            Map<String, List<String>> staff = new TreeMap<>();
            joined(file).values().stream()
                    .filter(row -> !row.getOrDefault("sid", "").isEmpty())
                    .forEach(row -> staff.computeIfAbsent(row.get("sid"), none -> new ArrayList<>())
                            .add(withoutNames(row).toString()));
            assertThat(Population.table(file, "schools")).hasSameSizeAs(staff.keySet());
            assertThat(counts(staff.values(), rows -> rows.stream().sorted().toList()))
                    .allSatisfy((rows, count) -> assertThat(count).isGreaterThanOrEqualTo(K));
        }
    }

    /** The attacker knows all traits of everybody, and looks for the lines that fit. */
    @Test
    void whoKnowsAllTraitsOfSomebodyFindsFiveLinesOrMore() {
        for (Population people : populations()) {
            Collection<Map<String, String>> joined =
                    joined(Population.open(people.file())).values();
            joined.forEach(own -> {
                Map<String, String> known = people.people.get(own.get("pid"));
                assertThat(joined.stream().filter(row -> fits(row, known)).count())
                        .isGreaterThanOrEqualTo(K);
            });
        }
    }

    @Test
    void twoStudiesOfTheSamePeopleShareNoNameAndLinkNobody() {
        for (long seed = 1; seed <= 8; seed++) {
            Population one = new Population(seed, 60, StudyKey.fresh());
            Population other = new Population(seed, 60, StudyKey.fresh());
            Map<String, Map<String, String>> first = joined(Population.open(one.file()));
            Map<String, Map<String, String>> second = joined(Population.open(other.file()));
            assertThat(first.keySet()).doesNotContainAnyElementsOf(second.keySet());
            for (Map<String, String> row : first.values()) {
                long candidates = second.values().stream()
                        .filter(candidate -> TRAITS.stream().allMatch(trait -> mayBe(row, candidate, trait)))
                        .count();
                assertThat(candidates).isGreaterThanOrEqualTo(K);
            }
        }
    }

    @Test
    void namesAreNotGuessedWithoutTheKey() throws Exception {
        StudyKey key = StudyKey.fresh();
        String name = key.pseudonym("person", "salt", "uid 1");
        assertThat(name).isEqualTo(key.pseudonym("person", "salt", "uid 1")).matches("[0-9a-f]{32}");
        Set<String> guesses = new HashSet<>();
        for (int i = 0; i < 2000; i++) guesses.add(StudyKey.fresh().pseudonym("person", "salt", "uid 1"));
        for (String text : List.of("uid 1", "salt\nuid 1", "person\nsalt\nuid 1", key.check("uid 1"))) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            guesses.add(HexFormat.of().formatHex(digest).substring(0, 32));
        }
        guesses.add(key.check("uid 1").substring(0, 32));
        guesses.add(key.pseudonym("person", "another salt", "uid 1"));
        guesses.add(key.pseudonym("school", "salt", "uid 1"));
        guesses.add(key.pseudonym("person", "salt", "uid 2"));
        assertThat(guesses).hasSize(2008).doesNotContain(name);
    }

    @Test
    void neitherKeyNorSaltNorUidIsInTheFile() {
        StudyKey key = StudyKey.fresh();
        String all = String.join(
                "\n", Population.open(new Population(7, 80, key).file()).values());
        assertThat(all).doesNotContain(key.text(), "uid 1", "school 1").contains("THESE ARE PERSONAL DATA");
    }

    /** Where cells are hidden, at least five are, of at least two values: knowing all totals does not tell which is whose. */
    @Test
    void hiddenCellsAreNotComputedFromTotals() {
        for (Population people : populations()) {
            Anonymous anonymous = Anonymous.of(people.material().units(people.people.keySet()), List.of());
            for (String column : Trait.columns()) {
                Map<Map<String, List<String>>, List<Partition.Shown>> alike = anonymous.shown().values().stream()
                        .map(Anonymous.Seen::shown)
                        .distinct()
                        .filter(shown ->
                                !shown.cells().get(column).equals(shown.unit().cells(column)))
                        .collect(Collectors.groupingBy(shown -> before(shown, column)));
                alike.values().forEach(hidden -> {
                    assertThat(hidden).hasSizeGreaterThanOrEqualTo(K);
                    assertThat(hidden.stream()
                                    .map(shown -> shown.unit().cells(column))
                                    .distinct())
                            .hasSizeGreaterThanOrEqualTo(2);
                });
            }
        }
    }

    /** What is promised holds for each file, and the README says that it does not for two of one study together. */
    @Test
    void twoFilesOfOneStudyTogetherCanTellMoreThanEach() {
        int narrowed = 0;
        for (long seed = 1; seed <= 15; seed++) {
            Population people = new Population(seed, 60, StudyKey.fresh());
            String gone = people.name(3);
            Map<String, Map<String, String>> before = joined(Population.open(people.file()));
            Map<String, Map<String, String>> after = joined(Population.open(people.file(List.of(gone))));
            assertThat(after).doesNotContainKey(gone);
            assertThat(counts(after.values(), row -> row).values()).allMatch(count -> count >= K);
            Map<String, String> both = new TreeMap<>();
            after.forEach((pid, row) -> {
                if (before.containsKey(pid)) both.put(pid, withoutNames(row) + " " + withoutNames(before.get(pid)));
            });
            Map<String, Long> together =
                    both.values().stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
            if (together.values().stream().anyMatch(count -> count < K)) narrowed++;
        }
        assertThat(narrowed).isPositive();
        assertThat(Population.open(new Population(1, 60, StudyKey.fresh()).file())
                        .get("README.txt"))
                .contains("together they can tell more of a person");
    }

    private static Map<String, List<String>> before(Partition.Shown shown, String column) {
        Map<String, List<String>> cells = new TreeMap<>();
        for (String earlier : Trait.columns()) {
            cells.put(earlier, shown.cells().get(earlier));
            if (earlier.equals(column)) break;
        }
        cells.put(
                "people",
                List.of(shown.unit().hasSchool() + " " + shown.unit().people().size()));
        return cells;
    }

    /** Everything that is shown of a person and the school, by pseudonym. */
    private static Map<String, Map<String, String>> joined(Map<String, String> file) {
        Map<String, Map<String, String>> schools = new TreeMap<>();
        Population.table(file, "schools").forEach(row -> schools.put(row.get("sid"), new TreeMap<>(row)));
        Population.table(file, "culture")
                .forEach(row -> schools.get(row.get("sid"))
                        .put("culture " + row.get("factor"), row.get("n") + row.get("mean") + row.get("sd")));
        Population.table(file, "needs").stream()
                .filter(row -> !row.get("sid").isEmpty())
                .forEach(row -> schools.get(row.get("sid")).put("need " + row.get("task"), row.get("flags")));
        List<Map<String, String>> people = Population.table(file, "participants");
        Map<String, Long> staff =
                people.stream().collect(Collectors.groupingBy(row -> row.get("sid"), Collectors.counting()));
        Map<String, Map<String, String>> joined = new TreeMap<>();
        for (Map<String, String> person : people) {
            Map<String, String> row = new TreeMap<>(schools.getOrDefault(person.get("sid"), Map.of()));
            row.putAll(person);
            if (!person.get("sid").isEmpty()) row.put("colleagues", Long.toString(staff.get(person.get("sid"))));
            joined.put(person.get("pid"), row);
        }
        Population.table(file, "decisions").stream()
                .filter(row -> row.get("conditionValues").matches("(school|coach|policy|team)\\..*"))
                .forEach(row -> joined.get(row.get("pid")).put(row.get("ruleId"), row.get("conditionValues")));
        return joined;
    }

    private static Map<String, String> withoutNames(Map<String, String> row) {
        Map<String, String> rest = new TreeMap<>(row);
        rest.keySet().removeAll(Set.of("pid", "sid"));
        return rest;
    }

    private static <T> Map<Object, Long> counts(Collection<T> rows, Function<T, Object> as) {
        return rows.stream()
                .map(as)
                .map(row -> row instanceof Map<?, ?> map ? withoutNames(strings(map)) : row)
                .collect(Collectors.groupingBy(row -> row, Collectors.counting()));
    }

    private static Map<String, String> strings(Map<?, ?> map) {
        Map<String, String> strings = new TreeMap<>();
        map.forEach((key, value) -> strings.put((String) key, (String) value));
        return strings;
    }

    private static boolean fits(Map<String, String> row, Map<String, String> known) {
        return TRAITS.stream().allMatch(trait -> {
            String cell = row.getOrDefault(trait, "");
            return cell.isEmpty() || Arrays.asList(cell.split("\\+")).contains(known.getOrDefault(trait, ""));
        });
    }

    private static boolean mayBe(Map<String, String> row, Map<String, String> other, String trait) {
        Set<String> one = new HashSet<>(List.of(row.getOrDefault(trait, "").split("\\+")));
        Set<String> two = new HashSet<>(List.of(other.getOrDefault(trait, "").split("\\+")));
        if (one.contains("") || two.contains("")) return true;
        one.retainAll(two);
        return !one.isEmpty();
    }
}
