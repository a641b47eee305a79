package be.datacoach.intake.context;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.ContextForm.Statements;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the statements of the context make together, worked by hand. */
class ScaleScoreTest {
    private static final Library LIBRARY =
            LibraryReader.read(Path.of("modules")).value().orElseThrow();
    private static final List<Statements> SCALES =
            LIBRARY.common().contextForm().scales();
    private static final AttributeId TRUST = new AttributeId("context.trust");
    private static final AttributeId F1 = new AttributeId("culture.F1");

    @ParameterizedTest(name = "leadership {0} {1} {2} {3} {4} is {5}")
    @CsvSource({
        "1, 1, 1, 1, 1, 1",
        "5, 5, 5, 5, 5, 5",
        "3, 3, 3, 3, 2, 2.8",
        "3, 3, 3, 3, 3, 3",
        "2, 2, 3, , , 2.4",
        "2, 3, , , , ",
        ", , , , , ",
    })
    void leadershipIsTheMeanOfMoreThanHalfTheStatements(
            Integer why, Integer supports, Integer room, Integer safe, Integer connects, Double expected) {
        assertThat(score("context.leadership", why, supports, room, safe, connects))
                .isEqualTo(optional(expected));
    }

    @ParameterizedTest(name = "trusts {0}, fears {1}: {2}")
    @CsvSource({"5, 1, 100", "1, 5, 0", "3, 3, 50", "4, 3, 63", "2, 4, 25", "4, , ", ", 2, "})
    void trustCountsFearAgainstItself(Integer trusts, Integer fears, Double expected) {
        assertThat(score("context.trust", trusts, fears)).isEqualTo(optional(expected));
    }

    @Test
    void trustIsTheMeanOfTheOwnAnswersAndTheScan() {
        assertThat(trustAfter(Map.of(TRUST, fact(TRUST, 60), F1, fact(F1, 20)))).isEqualTo(Value.of(40));
    }

    @Test
    void trustStandsAloneWithoutAScan() {
        assertThat(trustAfter(Map.of(TRUST, fact(TRUST, 60)))).isEqualTo(Value.of(60));
    }

    @Test
    void aScanAloneSaysNothingOfTrust() {
        assertThat(ScaleScore.averaged(SCALES, Map.of(F1, fact(F1, 20)))).containsOnlyKeys(F1);
    }

    @Test
    void everyScaleMakesAValueThatItsAttributeHolds() {
        for (Statements scale : SCALES) {
            Map<String, Integer> answers = new HashMap<>();
            int next = 1;
            for (Rated statement : scale.items()) answers.put(statement.id(), 1 + next++ % 5);
            Value value = Value.of(ScaleScore.of(scale, answers).orElseThrow());
            assertThat(LIBRARY.curriculum()
                            .attribute(scale.attribute())
                            .orElseThrow()
                            .domain()
                            .holds(value))
                    .as(scale.attribute().name())
                    .isTrue();
        }
    }

    private static Value trustAfter(Map<AttributeId, Fact> facts) {
        Fact trust = ScaleScore.averaged(SCALES, facts).get(TRUST);
        assertThat(trust).isNotNull();
        return trust.value();
    }

    private static OptionalDouble score(String attribute, Integer... points) {
        Statements scale = SCALES.stream()
                .filter(one -> one.attribute().name().equals(attribute))
                .findFirst()
                .orElseThrow();
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] != null) answers.put(scale.items().get(i).id(), points[i]);
        }
        return ScaleScore.of(scale, answers);
    }

    private static OptionalDouble optional(Double expected) {
        return expected == null ? OptionalDouble.empty() : OptionalDouble.of(expected);
    }

    private static Fact fact(AttributeId attribute, int value) {
        return new Fact(attribute, Value.of(value), LocalDate.of(2026, 11, 22), Fact.Giver.LEARNER, false);
    }
}
