package be.datacoach.adaptation.learner;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.learner.Certainty.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CompetencyId C2 = new CompetencyId("C2");

    private static Certainty of(Map<String, Integer> scores, int level, int weeksAgo) {
        var facts = new TreeMap<AttributeId, Fact>();
        scores.forEach((kind, score) -> {
            var id = new AttributeId(kind + ".C2");
            facts.put(id, new Fact(id, Value.of(score), TODAY.minusWeeks(weeksAgo), Fact.Giver.COMPUTED, true));
        });
        Map<CompetencyId, Integer> proven = level > 0 ? Map.of(C2, level) : Map.of();
        var learner = new LearnerSnapshot(facts, proven, Map.of(), List.of(), Set.of());
        return Certainty.of(learner, C2, TODAY);
    }

    @ParameterizedTest(name = "{0} items, level {1}, {2} weeks ago: {3}")
    @CsvSource({
        "1, 0, 1, INDICATION",
        "2, 0, 1, INDICATION",
        "2, 0, 60, INDICATION",
        "3, 0, 0, SHOWN",
        "3, 0, 52, SHOWN",
        "3, 0, 53, SHOWN_LONG_AGO",
        "8, 3, 2, SHOWN",
        "2, 1, 2, SHOWN",
    })
    void isAWordForWhatWasShown(int items, int level, int weeks, Word word) {
        Certainty certainty = of(Map.of("mastery", 55, "performance", 60, "evidence", items), level, weeks);
        assertThat(certainty)
                .isEqualTo(new Certainty(
                        word, OptionalInt.of(55), items, level, Optional.of(TODAY.minusWeeks(weeks)), weeks));
    }

    @Test
    void isAnEstimateWhereNothingWasShown() {
        assertThat(of(Map.of("mastery", 90), 0, 3).word()).isEqualTo(Word.SELF_ESTIMATE);
    }

    @Test
    void isWhatAModuleShowed() {
        assertThat(of(Map.of("mastery", 60), 2, 3).word()).isEqualTo(Word.SHOWN);
        assertThat(of(Map.of(), 2, 3).word()).isEqualTo(Word.SHOWN);
    }

    @Test
    void isUnknownWhereNothingIsKnown() {
        assertThat(of(Map.of(), 0, 3))
                .isEqualTo(new Certainty(Word.UNKNOWN, OptionalInt.empty(), 0, 0, Optional.empty(), 0));
    }

    @Test
    void goesByTheNewest() {
        var facts = new TreeMap<AttributeId, Fact>();
        List.of("mastery", "evidence").forEach(kind -> {
            var id = new AttributeId(kind + ".C2");
            LocalDate on = kind.equals("mastery") ? TODAY.minusWeeks(70) : TODAY.minusDays(15);
            facts.put(id, new Fact(id, Value.of(5), on, Fact.Giver.COMPUTED, true));
        });
        Certainty certainty = Certainty.of(LearnerSnapshot.knowing(facts), C2, TODAY);
        assertThat(certainty.weeks()).isEqualTo(2);
        assertThat(certainty.newest()).hasValue(TODAY.minusDays(15));
    }
}
