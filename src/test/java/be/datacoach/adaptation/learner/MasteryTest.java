package be.datacoach.adaptation.learner;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.learner.Mastery.Performance;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Worked by hand: see {@code examples/mastery.csv} and {@code examples/assessments.csv}. */
class MasteryTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/adaptation/examples/mastery.csv", delimiter = '|', numLinesToSkip = 1)
    void scoresAsWorkedByHand(ArgumentsAccessor row) {
        Competency competency = competency(row.getDouble(1));
        Double mean = row.getDouble(2);
        Mastery mastery = row.get(3) == null
                ? Mastery.ofSelf(competency, mean)
                : Mastery.of(
                        competency,
                        mean == null
                                ? OptionalInt.empty()
                                : Mastery.ofSelf(competency, mean).self(),
                        new Performance(row.getDouble(3), row.getDouble(4), row.getInteger(5)));

        assertThat(mastery.performance()).isEqualTo(maybe(row.getInteger(6)));
        assertThat(mastery.self()).isEqualTo(maybe(row.getInteger(7)));
        assertThat(mastery.gap()).isEqualTo(maybe(row.getInteger(8)));
        assertThat(mastery.score()).isEqualTo(row.getInteger(9));
        assertThat(mastery.provenLevel()).isEqualTo(row.getInteger(10));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/adaptation/examples/assessments.csv", delimiter = '|', numLinesToSkip = 1)
    void movesAfterAnAssessmentAsWorkedByHand(
            String example, int before, int score, boolean passed, int granted, int after) {
        var mastery = new Mastery(new CompetencyId("C1"), OptionalInt.empty(), OptionalInt.of(before), 4, before);

        Mastery later = mastery.afterAssessment(score, passed, granted);

        assertThat(later.score()).as(example).isEqualTo(after);
        assertThat(later.performance()).isEqualTo(mastery.performance());
    }

    private static OptionalInt maybe(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Competency competency(double weight) {
        return new Competency(new CompetencyId("C1"), Text.of("cijfers lezen"), 2, weight, false);
    }
}
