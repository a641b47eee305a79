package be.datacoach.reporting.research.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a file holds, and what its codebook says of it. */
class ResearchFileTest {
    private static final Map<String, String> ASKED = Map.ofEntries(
            Map.entry("participants", "pid sid level roleGroup experienceBand hoursBand cohortTerm"),
            Map.entry("schools", "sid level sizeBand okiBand phase leadershipMean autonomy coachCount externalPartner"),
            Map.entry("intake", "pid wave form competency itemId kind score S P M G"),
            Map.entry("culture", "sid wave mode n factor mean sd"),
            Map.entry("needs", "sid pid task B D N flags"),
            Map.entry(
                    "decisions",
                    "pid seq weekNo ruleId ruleVersion conditionValues action target accepted overrideReasonCode"),
            Map.entry("progress", "pid module variantKey startWeek endWeek activeMinutes attempts score band exempt"),
            Map.entry("conversation", "pid scenario choicePath safety question ownership"),
            Map.entry("artefacts", "pid type criterion mark collaborators"),
            Map.entry("logs", "pid week taskCode minutesBand interactionType meetingType"),
            Map.entry("surveys", "pid wave item value"));

    @Test
    void theCodebookSaysWhatEveryColumnIs() throws Exception {
        for (JsonNode table :
                JsonMapper.builder().build().readTree(Codebook.shipped().text()).get("tables")) {
            assertThat(table.get("about").textValue()).isNotBlank();
            for (JsonNode column : table.get("columns")) {
                assertThat(List.of("name", "about", "type", "unit"))
                        .as("%s", column)
                        .allMatch(column::hasNonNull);
                assertThat(List.of("values", "pattern", "from"))
                        .as("%s", column)
                        .anyMatch(column::hasNonNull);
            }
        }
        ASKED.forEach((table, columns) ->
                assertThat(Codebook.shipped().table(table).heads()).contains(columns.split(" ")));
    }

    @Test
    void everyColumnInAFileIsInTheCodebookAndEveryValueIsAllowedByIt() {
        LongStream.rangeClosed(1, 6).forEach(seed -> {
            Map<String, String> file =
                    Population.open(new Population(seed, (int) (20 * seed), StudyKey.fresh()).file());
            assertThat(file).hasSize(Codebook.shipped().tables().size() + 2);
            for (Codebook.Table table : Codebook.shipped().tables()) {
                assertThat(file.get(table.name() + ".csv")).startsWith(String.join(",", table.heads()));
                Population.table(file, table.name())
                        .forEach(row -> table.columns()
                                .forEach(column -> assertThat(column.allows(row.get(column.name())))
                                        .as("%s %s", column.name(), row)
                                        .isTrue()));
            }
        });
    }

    @Test
    void noColumnTakesAnythingThatSaysWhoSomebodyIs() {
        for (Codebook.Table table : Codebook.shipped().tables()) {
            for (Codebook.Column column : table.columns()) {
                for (String word : List.of(
                        "Jan Peeters",
                        "jan@school.be",
                        "85.07.30-033.28",
                        "12-10-1985",
                        "Sint-Jozef, 3500 Hasselt",
                        "We praten er morgen over.")) {
                    assertThat(column.allows(word))
                            .as(table.name() + "." + column.name())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aLineThatTheCodebookDoesNotAllowStopsTheWholeFile() {
        Population people = new Population(3, 40, StudyKey.fresh());
        Material material = new Material();
        people.people.forEach((pid, traits) -> material.person(pid, "", traits));
        String somebody = people.name(0);
        material.add("progress", List.of(somebody, "M01", "", "0", "", "5", "1", "", "Jan Peeters", "NO"));
        material.close();
        assertThatThrownBy(() -> new ResearchFile(material, people.people.keySet(), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("progress.band")
                .hasMessageNotContaining("Peeters");
    }

    @Test
    void whoWithdrewWhileItWasGatheredIsNowhereInIt() {
        Population people = new Population(5, 90, StudyKey.fresh());
        List<String> gone = List.of(people.name(1), people.name(30));
        String all = String.join("\n", Population.open(people.file(gone)).values());
        assertThat(all).doesNotContain(gone.get(0), gone.get(1)).contains(people.name(2));
    }

    @Test
    void linesStandInTheOrderOfPseudonyms() {
        Map<String, String> file = Population.open(new Population(6, 120, StudyKey.fresh()).file());
        for (String table : List.of("participants", "intake", "decisions", "progress")) {
            List<String> names = Population.table(file, table).stream()
                    .map(row -> row.get("pid"))
                    .toList();
            assertThat(names).isNotEmpty().isSorted();
        }
    }

    @Test
    void aDecisionTellsNoTraitThatTheFileHides() {
        for (long seed = 1; seed <= 20; seed++) {
            Map<String, String> file = Population.open(new Population(seed, 70, StudyKey.fresh()).file());
            Map<String, String> levels = new TreeMap<>();
            Population.table(file, "participants").forEach(row -> levels.put(row.get("pid"), row.get("level")));
            for (Map<String, String> row : Population.table(file, "decisions")) {
                if (row.get("ruleId").equals("R21"))
                    assertThat(levels.get(row.get("pid"))).isEqualTo("BAO");
                if (row.get("ruleId").equals("R22"))
                    assertThat(levels.get(row.get("pid"))).isEqualTo("SO");
            }
            for (Map<String, String> row : Population.table(file, "logs")) {
                if (row.get("meetingType").equals("CLASS_COUNCIL")) {
                    assertThat(levels.get(row.get("pid"))).isEqualTo("SO");
                }
            }
            for (Map<String, String> row : Population.table(file, "intake")) {
                assertThat(row.get("itemId")).isEqualTo("C1-1-" + levels.get(row.get("pid")));
            }
        }
    }

    @Test
    void whatOthersKnowAsWellIsShownOfASurveyOnlyWhereFiveSayTheSame() {
        int shown = 0;
        for (long seed = 1; seed <= 12; seed++) {
            Population population = new Population(seed, 70, StudyKey.fresh());
            Map<String, String> file = Population.open(population.file());
            Map<String, Integer> mandates = new TreeMap<>();
            for (Map<String, String> row : Population.table(file, "surveys")) {
                if (row.get("item").equals("mandate")) mandates.merge(row.get("value"), 1, Integer::sum);
            }
            assertThat(mandates.values()).allMatch(count -> count >= 5);
            shown += mandates.size();
            assertThat(Population.table(file, "surveys").stream()
                            .filter(row -> row.get("item").equals("U1")))
                    .hasSize(Population.table(file, "participants").size());
        }
        assertThat(shown).isPositive();
    }

    @Test
    void rulesAndValuesOfFewerThanFivePeopleAreNotShown() {
        for (long seed = 1; seed <= 20; seed++) {
            Map<String, String> file = Population.open(new Population(seed, 60, StudyKey.fresh()).file());
            Map<String, Set<String>> people = new TreeMap<>();
            for (Map<String, String> row : Population.table(file, "decisions")) {
                Arrays.stream(row.get("conditionValues").split(";"))
                        .filter(value -> value.startsWith("mastery") || value.startsWith("need"))
                        .forEach(value -> people.computeIfAbsent(value, none -> new HashSet<>())
                                .add(row.get("pid")));
            }
            assertThat(people).isNotEmpty();
            people.forEach((value, who) -> assertThat(who).as(value).hasSizeGreaterThanOrEqualTo(5));
        }
    }

    @Test
    void ofAnAttributeAtLeastTwoValuesAreHiddenOrNone() {
        Map<String, Integer> hidden = Anonymous.rare(
                        Map.of("skill.DL8", Map.of("RIGHT", 40, "WRONG", 12, "DONT_KNOW", 2)))
                .getOrDefault("skill.DL8", Map.of());
        assertThat(hidden).containsOnlyKeys("DONT_KNOW", "WRONG");
        assertThat(Anonymous.rare(Map.of("x", Map.of("YES", 5, "NO", 9))).get("x"))
                .isEmpty();
    }

    @Test
    void fewPeopleWithoutASchoolAreJoinedByOthersSoThatNobodyIsApart() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 12; i++) units.add(unit("school" + i, "p" + (10 + i)));
        units.add(unit("", "p00"));
        List<Partition.Shown> shown = new Partition(5).of(units, List.of("level"));
        assertThat(shown.stream().filter(one -> !one.unit().hasSchool())).hasSize(5);
        assertThat(shown.stream().filter(one -> one.unit().hasSchool())).hasSize(8);
    }

    @Test
    void weeksCountFromTheOwnStartInStepsOfFour() {
        Weeks weeks = new Weeks(Instant.parse("2026-09-01T08:00:00Z"));
        assertThat(weeks.of(Instant.parse("2026-09-28T08:00:00Z"))).isEqualTo("0");
        assertThat(weeks.of(Instant.parse("2026-09-29T08:00:00Z"))).isEqualTo("4");
        assertThat(weeks.of(Instant.parse("2020-01-01T08:00:00Z"))).isEqualTo("0");
        assertThat(weeks.of(Instant.parse("2036-01-01T08:00:00Z"))).isEqualTo("104");
        assertThat(SchoolTerm.of(LocalDate.of(2027, 1, 31))).isEqualTo("2026-2027/1");
        assertThat(SchoolTerm.of(LocalDate.of(2027, 2, 1))).isEqualTo("2026-2027/2");
        assertThat(SchoolTerm.of(LocalDate.of(2026, 9, 1))).isEqualTo("2026-2027/1");
    }

    private static Unit unit(String school, String pid) {
        return new Unit(
                school,
                List.of(new Unit.Person(pid, Map.of("level", "BAO"))),
                school.isEmpty() ? Map.of() : Map.of("level", "BAO"));
    }
}
