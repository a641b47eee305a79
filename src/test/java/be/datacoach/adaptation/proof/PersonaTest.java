package be.datacoach.adaptation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.CompetencyId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a persona has shown is proven, and nothing else. */
class PersonaTest {

    private static final CompetencyId DATA_LITERACY = new CompetencyId("C2");

    @Test
    void hasProvenWhatThreeItemsShow() {
        assertThat(provenLevel(Map.of("performance.C2", Value.of(85), "evidence.C2", Value.of(3))))
                .isEqualTo(3);
    }

    @Test
    void hasProvenNothingWhenNobodyKnowsHowManyItems() {
        assertThat(provenLevel(Map.of("performance.C2", Value.of(85)))).isZero();
        assertThat(provenLevel(Map.of("performance.C2", Value.of(85), "evidence.C2", Value.of("MANY"))))
                .isZero();
        assertThat(provenLevel(Map.of("performance.C2", Value.of("WELL"), "evidence.C2", Value.of(3))))
                .isZero();
    }

    private static int provenLevel(Map<String, Value> told) {
        var facts = new HashMap<AttributeId, Fact>();
        told.forEach((name, value) -> {
            var id = new AttributeId(name);
            facts.put(id, new Fact(id, value, LocalDate.of(2026, 9, 1), Fact.Giver.LEARNER, true));
        });
        return new Persona(facts).asLearner().provenLevel(DATA_LITERACY);
    }
}
