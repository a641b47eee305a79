package be.datacoach.intake.context;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchoolContextTest {
    private static final AttributeId LEVEL = new AttributeId("school.level");
    private static final AttributeId HOURS = new AttributeId("coach.hours");

    @Test
    void keepsWhatTheCoachToldWhenNoSchoolIsKnown() {
        assertThat(SchoolContext.NOWHERE.with(Map.of(LEVEL, told("BAO")))).containsOnly(Map.entry(LEVEL, told("BAO")));
    }

    @Test
    void fillsInWhatTheCoachDidNotTell() {
        assertThat(at(unconfirmed("SO")).with(Map.of())).containsEntry(LEVEL, unconfirmed("SO"));
    }

    @Test
    void leavesTheCoachsAnswerWhereNobodyConfirmedAnother() {
        assertThat(at(unconfirmed("SO")).with(Map.of(LEVEL, told("BAO")))).containsEntry(LEVEL, told("BAO"));
    }

    @Test
    void letsWhatWasConfirmedWin() {
        assertThat(at(confirmed("SO")).with(Map.of(LEVEL, told("BAO")))).containsEntry(LEVEL, confirmed("SO"));
    }

    @Test
    void letsTheCoachsAnswerChooseAmongConfirmedSchools() {
        SchoolContext both = at(confirmed("SO"), confirmed("BAO"));
        assertThat(both.with(Map.of(LEVEL, told("BAO")))).containsEntry(LEVEL, confirmed("BAO"));
        assertThat(both.with(Map.of())).containsEntry(LEVEL, confirmed("SO"));
    }

    @Test
    void prefersAConfirmedSchoolToAnEarlierOne() {
        assertThat(at(unconfirmed("SO"), confirmed("BAO")).with(Map.of())).containsEntry(LEVEL, confirmed("BAO"));
    }

    @Test
    void touchesNothingElse() {
        var hours = new Fact(HOURS, Value.of(2), LocalDate.of(2026, 11, 2), Fact.Giver.LEARNER, false);
        assertThat(at(confirmed("SO")).with(Map.of(HOURS, hours))).containsEntry(HOURS, hours);
    }

    private static SchoolContext at(Fact... levels) {
        return new SchoolContext(
                List.of(levels).stream().map(fact -> Map.of(LEVEL, fact)).toList());
    }

    private static Fact told(String level) {
        return fact(level, Fact.Giver.LEARNER, false);
    }

    private static Fact unconfirmed(String level) {
        return fact(level, Fact.Giver.ADMINISTRATOR, false);
    }

    private static Fact confirmed(String level) {
        return fact(level, Fact.Giver.DIRECTOR, true);
    }

    private static Fact fact(String level, Fact.Giver giver, boolean confirmed) {
        return new Fact(LEVEL, Value.of(level), LocalDate.of(2026, 11, 22), giver, confirmed);
    }
}
