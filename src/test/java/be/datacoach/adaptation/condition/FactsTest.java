package be.datacoach.adaptation.condition;

import static be.datacoach.adaptation.sample.SampleLearner.learner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final AttributeId LEVEL = new AttributeId("level");
    private static final AttributeId HOURS = new AttributeId("hours");

    @Test
    void whereTheseAreSilentTheOthersSpeak() {
        Facts own = learner().with("level", "SO").known().known();
        Facts others = learner().with("level", "BAO").with("hours", 3).known().known();

        assertThat(own.or(others).about(LEVEL)).map(Fact::value).hasValue(Value.of("SO"));
        assertThat(own.or(others).about(HOURS)).map(Fact::value).hasValue(Value.of(3));
    }

    @Test
    void onlyANumberIsANumber() {
        Facts facts = learner().with("level", "SO").with("hours", 3).known().known();

        assertThat(facts.number(HOURS)).hasValue(3);
        assertThat(facts.number(LEVEL)).isEmpty();
        assertThat(facts.number(new AttributeId("size"))).isEmpty();
    }

    @Test
    void sayingSomethingElseKeepsWhoSaidItAndWhen() {
        Fact fact = learner().with("level", "SO").known().facts().get(LEVEL);

        assertThat(fact.saying(Value.of("BAO")))
                .isEqualTo(new Fact(LEVEL, Value.of("BAO"), fact.givenOn(), fact.giver(), fact.confirmed()));
    }

    @Test
    void aDomainHoldsItsOwnValuesOnly() {
        var words = new Domain.Words(List.of("BAO", "SO"));
        var numbers = new Domain.Numbers(1, 5, 1);

        assertThat(words.holds(Value.of("SO"))).isTrue();
        assertThat(words.holds(Value.of("DKO"))).isFalse();
        assertThat(words.holds(Value.of(1))).isFalse();
        assertThat(numbers.holds(Value.of(1))).isTrue();
        assertThat(numbers.holds(Value.of(5))).isTrue();
        assertThat(numbers.holds(Value.of(0.9))).isFalse();
        assertThat(numbers.holds(Value.of(5.1))).isFalse();
        assertThat(numbers.holds(Value.of("SO"))).isFalse();
    }

    @Test
    void anAttributeSaysItsValuesInTheWordsOfTheReader() {
        var attribute = new Attribute(
                LEVEL,
                new Domain.Words(List.of("SO", "BAO")),
                Attribute.Owner.SCHOOL,
                Attribute.Privacy.OBJECTIVE,
                Text.of("niveau"),
                Map.of("SO", new Text("secundair", "secondary")));

        assertThat(attribute.says(Value.of("SO")).in(Locale.ENGLISH)).isEqualTo("secondary");
        assertThat(attribute.says(Value.of("SO")).in(Locale.forLanguageTag("nl")))
                .isEqualTo("secundair");
        assertThat(attribute.says(Value.of(2.5))).isEqualTo(Text.of("2.5"));
    }

    @Test
    void aTextIsFilledInBothLanguages() {
        Text filled = new Text("je {x}", "your {x} and {x}").filled(Map.of("x", new Text("team", "crew")));

        assertThat(filled).isEqualTo(new Text("je team", "your crew and crew"));
    }
}
