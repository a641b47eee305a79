package be.datacoach.adaptation.condition;

import static be.datacoach.adaptation.sample.Conditions.all;
import static be.datacoach.adaptation.sample.Conditions.any;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.Conditions.not;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.sample.SampleLearner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Kleene's table, row by row, of truth values and of conditions that have them. */
class TruthTest {

    private static final String TABLE = "/adaptation/examples/truth.csv";

    @ParameterizedTest(name = "{0} with {1}")
    @CsvFileSource(resources = TABLE, delimiter = '|', numLinesToSkip = 1)
    void combinesAsInTheTable(Truth one, Truth other, Truth and, Truth or, Truth notOne) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
        assertThat(one.not()).isEqualTo(notOne);
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvFileSource(resources = TABLE, delimiter = '|', numLinesToSkip = 1)
    void conditionsCombineAsTheirTruths(Truth one, Truth other, Truth and, Truth or, Truth notOne) {
        Condition left = is("left", "YES");
        Condition right = is("right", "YES");
        Facts facts =
                saying("right", other, saying("left", one, learner())).known().known();

        assertThat(all(left, right).judge(facts).truth()).isEqualTo(and);
        assertThat(any(left, right).judge(facts).truth()).isEqualTo(or);
        assertThat(not(left).judge(facts).truth()).isEqualTo(notOne);
        assertThat(all(left, right).judge(facts).holds()).isEqualTo(and == Truth.TRUE);
    }

    private static SampleLearner saying(String attribute, Truth truth, SampleLearner somebody) {
        return truth == Truth.UNKNOWN ? somebody : somebody.with(attribute, truth == Truth.TRUE ? "YES" : "NO");
    }
}
