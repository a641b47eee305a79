package be.datacoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.Mastery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LedgerTest {
    private static final CompetencyId C2 = new CompetencyId("C2");
    private static final CompetencyId C6 = new CompetencyId("C6");
    private static final ModuleId M05 = new ModuleId("M05");
    private static final Goal RANGE = new Goal(C2, 2, 3);

    @ParameterizedTest(name = "{0}: {1} -> {2}, level {3} ({4})")
    @CsvFileSource(
            resources = "/evidence/examples/ledger.csv",
            delimiter = '|',
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = true)
    void derivesMasteryAndProvenLevel(
            Integer start, String assessments, Integer score, int proven, @SuppressWarnings("unused") String why) {
        Ledger ledger = Ledger.of(knowing(start), parsed(assessments));

        assertThat(Optional.ofNullable(ledger.mastery().get(C2)).map(Mastery::score))
                .isEqualTo(Optional.ofNullable(score));
        assertThat(ledger.proven().getOrDefault(C2, 0)).isEqualTo(proven);
    }

    @Test
    void countsEveryGoalOfAModuleOnItsOwn() {
        Assessment passed = new Assessment(M05, OptionalInt.of(70), true, List.of(RANGE, new Goal(C6, 1, 1)));

        Ledger ledger = Ledger.of(knowing(90), List.of(passed));

        assertThat(ledger.proven()).containsExactlyInAnyOrderEntriesOf(Map.of(C2, 2, C6, 1));
        assertThat(ledger.mastery().get(C6).score()).isEqualTo(70);
    }

    @Test
    void keepsTheLevelThatEnoughItemsProvedAtTheStart() {
        Mastery shown = new Mastery(C2, OptionalInt.empty(), OptionalInt.of(85), 3, 85);

        assertThat(Ledger.of(Map.of(C2, shown), List.of()).proven()).containsEntry(C2, 3);
    }

    @Test
    void provesNothingFromSelfReport() {
        assertThat(Ledger.of(knowing(100), List.of()).proven()).isEmpty();
    }

    @Test
    void tellsWhatEachAssessmentMadeOfEachCompetency() {
        Assessment failed = new Assessment(M05, OptionalInt.of(50), false, List.of(RANGE));
        Assessment passed = new Assessment(M05, OptionalInt.of(70), true, List.of(RANGE, new Goal(C6, 1, 1)));
        Instant once = Instant.parse("2026-10-05T10:00:00Z");
        Instant later = Instant.parse("2026-11-05T10:00:00Z");

        var growth =
                Ledger.growth(knowing(90), List.of(new Ledger.Dated(once, failed), new Ledger.Dated(later, passed)));

        assertThat(growth.get(C2))
                .containsExactly(new Reached(once, M05, false, 66, 0), new Reached(later, M05, true, 68, 2));
        assertThat(growth.get(C6)).containsExactly(new Reached(later, M05, true, 70, 1));
    }

    @Test
    void refusesAFailureWithoutAScore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assessment(M05, OptionalInt.empty(), false, List.of(RANGE)));
    }

    private static Map<CompetencyId, Mastery> knowing(Integer score) {
        return score == null
                ? Map.of()
                : Map.of(C2, new Mastery(C2, OptionalInt.of(score), OptionalInt.empty(), 0, score));
    }

    private static List<Assessment> parsed(String assessments) {
        return assessments == null
                ? List.of()
                : Arrays.stream(assessments.split(","))
                        .map(String::strip)
                        .map(LedgerTest::one)
                        .toList();
    }

    private static Assessment one(String words) {
        String[] parts = words.split(" ");
        OptionalInt percent = parts.length > 1 ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty();
        return new Assessment(M05, percent, parts[0].equals("pass"), List.of(RANGE));
    }
}
