package be.datacoach.intake.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.catalogue.content.instrument.CultureScan;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.intake.scoring.CompetencyScore.Shown;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Worked by hand, in {@code intake/examples}. */
class ScoringTest {

    private static final Instruments SHIPPED = LibraryReader.read(Path.of("modules"))
            .value()
            .orElseThrow()
            .common()
            .instruments();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/examples/competency.csv", delimiter = '|', numLinesToSkip = 1)
    void scoresACompetency(ArgumentsAccessor row) {
        var competency = new Competency(new CompetencyId("C2"), Text.of("C2"), 3, row.getDouble(1), false);

        CompetencyScore score = CompetencyScore.of(competency, numbers(row.getString(2)), shown(row.getString(3)))
                .orElseThrow();

        assertThat(score.self()).isEqualTo(maybe(row.getInteger(4)));
        assertThat(score.performance()).isEqualTo(maybe(row.getInteger(5)));
        assertThat(score.items()).isEqualTo(row.getInteger(6));
        assertThat(score.gap()).isEqualTo(maybe(row.getInteger(7)));
        assertThat(score.mastery()).isEqualTo(row.getInteger(8));
        Growth growth = Growth.of(score.mastery(), SHIPPED.thresholds());
        assertThat(growth).isEqualTo(Growth.valueOf(row.getString(9)));
        assertThat(growth.level()).isEqualTo(row.getInteger(10));
    }

    @Test
    void saysNothingOfACompetencyWithoutAnswers() {
        var competency = new Competency(new CompetencyId("C2"), Text.of("C2"), 3, 0.8, false);
        assertThat(CompetencyScore.of(competency, List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/examples/culture.csv", delimiter = '|', numLinesToSkip = 1)
    void scoresAFactor(ArgumentsAccessor row) {
        CultureScan scan = SHIPPED.culture();
        var asked = row.getString(1).equals("short") ? scan.shortItems() : scan.items();

        Optional<FactorScore> score =
                FactorScore.of(scan, asked, answers(row.getString(2)), SHIPPED.thresholds()).stream()
                        .filter(one -> one.factor().equals(row.getString(3)))
                        .findFirst();

        Integer expected = row.getInteger(4);
        assertThat(score.isPresent()).isEqualTo(expected != null);
        score.ifPresent(one -> {
            assertThat(one.score()).isEqualTo(expected);
            assertThat(one.lowest()).isEqualTo(row.getInteger(5));
            assertThat(one.highest()).isEqualTo(row.getInteger(6));
            assertThat(FactorScore.Band.of(one.score(), SHIPPED.thresholds()))
                    .isEqualTo(FactorScore.Band.valueOf(row.getString(7)));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/examples/needs.csv", delimiter = '|', numLinesToSkip = 1)
    void scoresANeed(
            String example,
            String task,
            int importance,
            int coverage,
            int need,
            TaskNeed.Priority priority,
            boolean blind) {
        var one = new TaskNeed(new TaskId(task), importance, coverage, Optional.empty());

        assertThat(one.need()).as(example).isEqualTo(need);
        assertThat(one.priority(SHIPPED.thresholds())).isEqualTo(priority);
        assertThat(one.blindSpot(SHIPPED.thresholds())).isEqualTo(blind);
    }

    @Test
    void theTopFiveIsInTheOrderOfNeedAndThenOfTheTasks() {
        List<TaskNeed> all = List.of(
                need(1, 5, 5),
                need(2, 4, 2),
                need(3, 5, 1),
                need(4, 4, 2),
                need(5, 3, 2),
                need(6, 4, 1),
                need(7, 5, 4));
        assertThat(TaskNeed.top(all))
                .extracting(one -> one.task().code())
                .containsExactly("T03", "T06", "T02", "T04", "T07");
        assertThat(TaskNeed.top(List.of(need(1, 1, 5)))).isEmpty();
    }

    @Test
    void aSchoolDependsOnWhoCarriesSixTasksAlone() {
        assertThat(TaskNeed.dependedOn(carried("TEACHER", 6), SHIPPED.thresholds()))
                .containsExactly("TEACHER");
        assertThat(TaskNeed.dependedOn(carried("TEACHER", 5), SHIPPED.thresholds()))
                .isEmpty();
        assertThat(TaskNeed.dependedOn(carried("NOBODY", 9), SHIPPED.thresholds()))
                .isEmpty();
    }

    @Test
    void motivationTurnsAroundTheReversedStatementsAndNeedsAllFour() {
        assertThat(Motivation.of(SHIPPED.preferences(), Map.of("V1", 5, "V2", 4, "V3", 1, "V4", 2)))
                .hasValue(4.5);
        assertThat(Motivation.of(SHIPPED.preferences(), Map.of("V1", 2, "V2", 3, "V3", 4, "V4", 3)))
                .hasValue(2.5);
        assertThat(Motivation.of(SHIPPED.preferences(), Map.of("V1", 3, "V2", 3, "V3", 3, "V4", 3)))
                .hasValue(3.0);
        assertThat(Motivation.of(SHIPPED.preferences(), Map.of("V1", 5, "V2", 4, "V3", 1)))
                .isEmpty();
    }

    @Test
    void theSpreadOfAGroupComesFromCountersAlone() {
        // 1, 1, 5, 5, 3: mean 3, deviations 4 + 4 + 4 + 4 + 0 = 16, over 4 is 4, root 2.
        var wide = new Spread(5, 15, 61);
        assertThat(wide.mean()).isEqualTo(3);
        assertThat(wide.deviation()).isCloseTo(2, within(1e-9));
        assertThat(new Spread(5, 15, 45).deviation()).isZero();
        assertThat(new Spread(1, 4, 16).deviation()).isZero();
    }

    private static List<TaskNeed> carried(String owner, int tasks) {
        return IntStream.rangeClosed(1, tasks)
                .mapToObj(task -> new TaskNeed(new TaskId("T" + task), 3, 3, Optional.of(owner)))
                .toList();
    }

    private static TaskNeed need(int task, int importance, int coverage) {
        return new TaskNeed(new TaskId("T0" + task), importance, coverage, Optional.empty());
    }

    private static OptionalInt maybe(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null ? Stream.of() : Arrays.stream(text.split(" "));
    }

    private static List<Integer> numbers(@Nullable String text) {
        return words(text).map(Integer::valueOf).toList();
    }

    private static List<Shown> shown(@Nullable String text) {
        return words(text)
                .map(one -> one.split("/"))
                .map(parts -> parts.length == 1
                        ? new Shown(0, 1, false)
                        : new Shown(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), true))
                .toList();
    }

    private static Map<String, Integer> answers(String text) {
        var answers = new HashMap<String, Integer>();
        words(text).map(one -> one.split("=")).forEach(parts -> answers.put(parts[0], Integer.valueOf(parts[1])));
        return answers;
    }
}
