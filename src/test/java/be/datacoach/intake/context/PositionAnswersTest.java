package be.datacoach.intake.context;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.context.PositionAnswers.Appointment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the form about the own position may say, also when it was made by hand. */
class PositionAnswersTest {
    private static final Library SHIPPED =
            LibraryReader.read(Path.of("modules")).value().orElseThrow();
    private static final AttributeId MANDATE = new AttributeId("coach.mandate");
    private static final AttributeId WHY = new AttributeId("context.leadership.why");
    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2027, 3, 1));
    private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.of(2027, 6, 1));
    private static final Appointment NO_DAYS = new Appointment(Optional.empty(), Optional.empty());

    @Test
    void takesAnswersToItsQuestionsAndNothingElse() {
        assertThat(wrong(Map.of(MANDATE, Value.of("NO")), Map.of(WHY, 5), NO_DAYS))
                .isEmpty();
        assertThat(wrong(Map.of(MANDATE, Value.of("85.07.30-033.28")), Map.of(), NO_DAYS))
                .containsExactly(MANDATE);
        assertThat(wrong(Map.of(new AttributeId("school.size"), Value.of("SMALL")), Map.of(), NO_DAYS))
                .hasSize(1);
        assertThat(wrong(Map.of(), Map.of(WHY, 6), NO_DAYS)).containsExactly(WHY);
        assertThat(wrong(Map.of(), Map.of(WHY, 0), NO_DAYS)).containsExactly(WHY);
        assertThat(wrong(Map.of(), Map.of(new AttributeId("context.leadership"), 3), NO_DAYS))
                .hasSize(1);
    }

    @Test
    void anAppointmentEndsAfterItBegins() {
        assertThat(wrong(Map.of(), Map.of(), new Appointment(MARCH, JUNE))).isEmpty();
        assertThat(wrong(Map.of(), Map.of(), new Appointment(MARCH, MARCH))).isEmpty();
        assertThat(wrong(Map.of(), Map.of(), new Appointment(Optional.empty(), MARCH)))
                .isEmpty();
        assertThat(wrong(Map.of(), Map.of(), new Appointment(JUNE, MARCH))).containsExactly(CoachFacts.APPOINTED_UNTIL);
    }

    @Test
    void tellsWholeWhatIsKnownAndWhatIsNotAnyMore() {
        var answers = new PositionAnswers(
                Map.of(MANDATE, Value.of("NO")), Map.of(WHY, 2), new Appointment(MARCH, Optional.empty()));
        Map<AttributeId, Optional<Value>> told = answers.told(SHIPPED.common().contextForm());
        assertThat(told)
                .containsEntry(MANDATE, Optional.of(Value.of("NO")))
                .containsEntry(WHY, Optional.of(Value.of(2)))
                .containsEntry(new AttributeId("coach.leader"), Optional.empty())
                .containsEntry(new AttributeId("context.leadership"), Optional.empty())
                .containsEntry(CoachFacts.APPOINTED_FROM, Optional.of(Value.of("2027-03-01")))
                .containsEntry(CoachFacts.APPOINTED_UNTIL, Optional.empty());
    }

    private static List<AttributeId> wrong(
            Map<AttributeId, Value> answers, Map<AttributeId, Integer> ratings, Appointment days) {
        return new PositionAnswers(answers, ratings, days)
                .wrong(SHIPPED.common().contextForm(), SHIPPED.curriculum());
    }
}
