package be.datacoach.intake.result;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.Questionnaire;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What preferences come to: every one of them does something. */
class ScanResultsTest {
    private static final Instruments SHIPPED = LibraryReader.read(Path.of("modules"))
            .value()
            .orElseThrow()
            .common()
            .instruments();

    @Test
    void numbersAndWordsBecomeWhatRulesAsk() {
        var facts = preferences(Map.of("hours", Given.of("0.5"), "social", Given.of("DUO")));
        assertThat(facts)
                .containsEntry(new AttributeId("coach.hours"), Optional.of(Value.of(0.5)))
                .containsEntry(new AttributeId("preferences.company"), Optional.of(Value.of("DUO")));
    }

    @Test
    void wishesAreForPagesAndNotForRules() {
        var facts = preferences(Map.of("wishes", Given.of("LARGER NO_SPREADSHEET")));
        assertThat(facts)
                .containsEntry(new AttributeId(CoachFacts.WISH + "LARGER"), Optional.of(Value.of("YES")))
                .containsEntry(new AttributeId(CoachFacts.WISH + "PLAIN"), Optional.of(Value.of("NO")))
                .containsEntry(new AttributeId("lowSpreadsheetConfidence"), Optional.of(Value.of("YES")))
                .doesNotContainKey(new AttributeId(CoachFacts.WISH + "NONE"));
    }

    @Test
    void theFavouriteKindIsWhatComesFirst() {
        assertThat(preferences(Map.of("formats", new Given(Map.of("TEXT", "2", "EXERCISE", "1")))))
                .containsEntry(CoachFacts.FAVOURITE, Optional.of(Value.of("EXERCISE")));
        assertThat(preferences(Map.of("formats", new Given(Map.of("TEXT", "2")))))
                .containsEntry(CoachFacts.FAVOURITE, Optional.empty());
    }

    @Test
    void daysAreToldWholeOrNotAtAll() {
        var facts = preferences(Map.of(
                "ready-by", Given.of("2027-06-15"),
                "away-1", new Given(Map.of("from", "2027-02-01", "to", "2027-02-14")),
                "away-2", new Given(Map.of("from", "2027-03-01"))));
        assertThat(facts)
                .containsEntry(CoachFacts.READY_BY, Optional.of(Value.of("2027-06-15")))
                .containsEntry(away(1), Optional.of(Value.of("2027-02-01/2027-02-14")))
                .containsEntry(away(2), Optional.empty())
                .doesNotContainKey(away(3));
    }

    private static AttributeId away(int number) {
        return new AttributeId(CoachFacts.AWAY + "away-" + number);
    }

    private static Map<AttributeId, Optional<Value>> preferences(Map<String, Given> given) {
        var asked = Questionnaire.of(Part.of(Part.Kind.PREFERENCES), SHIPPED, "BAO");
        return new ScanResults(SHIPPED, asked, given).preferences();
    }
}
