package be.datacoach.assignment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.learner.Availability.Absence;
import be.datacoach.intake.CoachFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a coach told, taken apart; days are no facts that a rule may ask. */
class ToldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final AttributeId HOURS = new AttributeId("coach.hours");

    @Test
    void daysBecomeTheTimeThereIs() {
        Told told = Told.of(
                Map.of(
                        HOURS,
                        fact(HOURS, "2"),
                        new AttributeId(CoachFacts.AWAY + "away-1"),
                        fact(new AttributeId(CoachFacts.AWAY + "away-1"), "2027-02-01/2027-02-14"),
                        CoachFacts.APPOINTED_FROM,
                        fact(CoachFacts.APPOINTED_FROM, "2026-12-01"),
                        CoachFacts.APPOINTED_UNTIL,
                        fact(CoachFacts.APPOINTED_UNTIL, "2027-06-30"),
                        CoachFacts.READY_BY,
                        fact(CoachFacts.READY_BY, "2027-05-28")),
                Map.of(),
                TODAY);
        assertThat(told.availability().away())
                .containsExactly(new Absence(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 14)));
        assertThat(told.availability().appointedFrom()).contains(LocalDate.of(2026, 12, 1));
        assertThat(told.availability().appointedUntil()).contains(LocalDate.of(2027, 6, 30));
        assertThat(told.readyBy()).contains(LocalDate.of(2027, 5, 28));
    }

    @Test
    void aDayToBeReadyByThatHasPassedSaysNothing() {
        assertThat(readyBy("2026-11-21")).isEmpty();
        assertThat(readyBy("2026-11-22")).contains(TODAY);
    }

    @Test
    void whatIsProposedTakesThePlaceOfWhatIsKnown() {
        Map<AttributeId, Fact> known = Map.of(CoachFacts.READY_BY, fact(CoachFacts.READY_BY, "2027-05-28"));
        Map<AttributeId, Optional<Value>> back = Map.of(CoachFacts.READY_BY, Optional.empty());
        assertThat(Told.of(known, back, TODAY).readyBy()).isEmpty();
    }

    private static Optional<LocalDate> readyBy(String day) {
        return Told.of(Map.of(CoachFacts.READY_BY, fact(CoachFacts.READY_BY, day)), Map.of(), TODAY)
                .readyBy();
    }

    private static Fact fact(AttributeId attribute, String value) {
        return new Fact(attribute, Value.of(value), TODAY, Fact.Giver.LEARNER, false);
    }
}
