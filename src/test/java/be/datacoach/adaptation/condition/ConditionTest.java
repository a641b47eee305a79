package be.datacoach.adaptation.condition;

import static be.datacoach.adaptation.sample.Conditions.all;
import static be.datacoach.adaptation.sample.Conditions.any;
import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.compare;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.Conditions.not;
import static be.datacoach.adaptation.sample.Conditions.unknown;
import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ConditionTest {

    private final Facts facts = learner()
            .with("level", "SO")
            .with("hours", 4)
            .with("role", "COACH")
            .known()
            .known();

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/adaptation/examples/comparisons.csv", delimiter = '|', numLinesToSkip = 1)
    void comparesAsInTheTable(String says, String sign, double threshold, Truth truth) {
        Operator operator = Arrays.stream(Operator.values())
                .filter(one -> one.sign().equals(sign))
                .findFirst()
                .orElseThrow();
        var somebody = says.equals("?") ? learner() : learner().with("score", Double.parseDouble(says));

        assertThat(compare("score", operator, threshold)
                        .judge(somebody.known().known())
                        .truth())
                .isEqualTo(truth);
    }

    @Test
    void oneOfSeveralWordsIsEnough() {
        assertThat(is("level", "BAO", "SO").judge(facts).truth()).isEqualTo(Truth.TRUE);
        assertThat(is("level", "BAO").judge(facts).truth()).isEqualTo(Truth.FALSE);
        assertThat(is("size", "SMALL").judge(facts).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aWordIsNoNumberAndANumberNoWord() {
        assertThat(atLeast("level", 0).judge(facts).truth()).isEqualTo(Truth.FALSE);
        assertThat(is("hours", "4").judge(facts).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void askingWhetherSomethingIsUnknownIsNeverUnknown() {
        assertThat(unknown("level").judge(facts).truth()).isEqualTo(Truth.FALSE);
        assertThat(unknown("level").judge(facts).because())
                .extracting(Fact::attribute)
                .hasToString("[level]");
        assertThat(unknown("size").judge(facts).truth()).isEqualTo(Truth.TRUE);
        assertThat(unknown("size").judge(facts).because()).isEmpty();
    }

    @Test
    void everyoneMeetsNoDemandAndNobodyMeetsNoChoice() {
        assertThat(Condition.ALWAYS.judge(facts).holds()).isTrue();
        assertThat(any().judge(facts).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void onlyThePartsThatDecideAreTheReason() {
        Condition choice = any(is("level", "SO"), is("role", "LEADER"), atLeast("hours", 3));
        Condition failing = all(is("level", "SO"), below("hours", 2));

        assertThat(choice.judge(facts).because()).extracting(Fact::attribute).hasToString("[level, hours]");
        assertThat(failing.judge(facts).because()).extracting(Fact::attribute).hasToString("[hours]");
    }

    @Test
    void aFactThatDecidesTwiceIsNamedOnce() {
        assertThat(all(is("level", "SO"), not(is("level", "BAO"))).judge(facts).because())
                .hasSize(1);
    }

    @Test
    void asksWhateverItsPartsAsk() {
        Condition deep = all(is("a", "X"), any(below("b", 1), not(unknown("c"))));

        assertThat(deep.asks()).extracting(AttributeId::name).containsExactly("a", "b", "c");
    }

    @Test
    void readsAsItIsWritten() {
        assertThat(is("level", "SO")).hasToString("level is SO");
        assertThat(is("level", "SO", "BAO")).hasToString("level in [BAO, SO]");
        assertThat(atLeast("hours", 2)).hasToString("hours >= 2");
        assertThat(below("hours", 2.5)).hasToString("hours < 2.5");
        assertThat(unknown("hours")).hasToString("hours is unknown");
    }
}
