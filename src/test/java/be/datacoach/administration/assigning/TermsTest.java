package be.datacoach.administration.assigning;

import static be.datacoach.administration.assigning.Shipped.TERMS;
import static be.datacoach.administration.assigning.Shipped.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.assignment.given.Gift;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final CompetencyId C2 = new CompetencyId("C2");
    private static final CompetencyId C4 = new CompetencyId("C4");

    @Test
    void allowsTheCurriculumsOwnTargets() {
        assertThat(TERMS.refusals(Assignment.open(), false)).isEmpty();
    }

    @Test
    void refusesADeadlineThatIsOver() {
        assertThat(TERMS.refusals(until(TODAY.minusDays(1)), false)).containsExactly(Refusal.DEADLINE_PAST);
        assertThat(TERMS.refusals(until(TODAY), false)).isEmpty();
    }

    @Test
    void refusesWhatTheCurriculumDoesNotHave() {
        var module = new Assignment(Map.of(), Set.of(new ModuleId("M99")), Optional.empty());
        assertThat(TERMS.refusals(module, false)).containsExactly(Refusal.UNKNOWN);
        assertThat(TERMS.refusals(aiming(new CompetencyId("C99"), 1), false)).contains(Refusal.UNKNOWN);
    }

    @Test
    void refusesALevelThatNoModuleLeadsTo() {
        assertThat(TERMS.refusals(aiming(C2, 4), false)).containsExactly(Refusal.OUT_OF_REACH);
        assertThat(TERMS.refusals(aiming(C2, 0), false)).containsExactly(Refusal.OUT_OF_REACH);
        assertThat(TERMS.refusals(aiming(C4, 3), false)).isEmpty();
    }

    @Test
    void refusesACohortThatIsOver() {
        assertThat(TERMS.refusals(Assignment.open(), true)).containsExactly(Refusal.COHORT_OVER);
    }

    @Test
    void keepsOnlyTheTargetsThatAreNotTheCurriculumsOwn() {
        var asked = new Assignment(Map.of(C2, 3, C4, 1), Set.of(), Optional.empty());
        assertThat(TERMS.settled(asked).targets()).containsExactly(Map.entry(C4, 1));
    }

    @Test
    void reckonsWithHoursThatCanBeAnswered() {
        assertThat(TERMS.allowsHours(0.5)).isTrue();
        assertThat(TERMS.allowsHours(0)).isFalse();
        assertThat(TERMS.allowsHours(40)).isFalse();
    }

    @Test
    void refusesAPathThatBeginsAfterItsEnd() {
        Gift late = new Gift(until(TODAY.plusDays(9)), Optional.of(TODAY.plusDays(10)));
        assertThat(TERMS.refusals(Order.of(late, 2, false), false)).containsExactly(Refusal.STARTS_TOO_LATE);
        assertThat(TERMS.refusals(Order.of(late, 99, false), false)).contains(Refusal.HOURS);
        Gift open = new Gift(Assignment.open(), Optional.of(TODAY.plusDays(10)));
        assertThat(TERMS.refusals(Order.of(open, 2, false), false)).isEmpty();
    }

    @Test
    void beginsTodayWhatShouldHaveBegun() {
        Gift begun = new Gift(Assignment.open(), Optional.of(TODAY.minusDays(3)));
        assertThat(TERMS.settled(Order.of(begun, 2, true)).gift().starts()).isEmpty();
    }

    @Test
    void asksNothingOfNewcomersForADeadlineThatIsOver() {
        assertThat(TERMS.forNewcomers(Gift.of(until(TODAY.minusDays(1))))
                        .assignment()
                        .deadline())
                .isEmpty();
        assertThat(TERMS.forNewcomers(Gift.of(until(TODAY))).assignment().deadline())
                .hasValue(TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, Kerstvakantie, 2026-12-18, 2027-01-04",
        "2027-04-05, Paasvakantie, 2027-03-26, 2027-04-12",
        "2027-06-10, 'Juni, einde van het schooljaar', 2027-05-31, 2027-09-15",
        "2027-05-06, Hemelvaart en brugdag, 2027-05-05, 2027-05-10"
    })
    void namesTheWorkingDaysAroundADayOff(LocalDate deadline, String why, LocalDate before, LocalDate after) {
        DayOff off = TERMS.dayOff(deadline).orElseThrow();
        assertThat(off.why().nl()).isEqualTo(why);
        assertThat(off.before()).hasValue(before);
        assertThat(off.after()).isEqualTo(after);
    }

    @Test
    void saysNothingOfAnOrdinaryDay() {
        assertThat(TERMS.dayOff(LocalDate.of(2027, 3, 19))).isEmpty();
    }

    @Test
    void offersBesideThePathOnlyWhatIsNotInItAnyway() {
        Set<ModuleId> beside = Set.of(new ModuleId("M01"), new ModuleId("M13"), new ModuleId("M15"));
        var asked = new Assignment(Map.of(), Set.of(new ModuleId("M13")), Optional.empty());
        Order order = Order.of(Gift.of(asked).offering(beside), 2, false);
        assertThat(TERMS.refusals(order, false)).isEmpty();
        assertThat(TERMS.settled(order).gift().offered()).containsExactly(new ModuleId("M15"));
        assertThat(TERMS.minutes(Set.of(new ModuleId("M15")))).isPositive();
        Order unknown = Order.of(Gift.of(asked).offering(Set.of(new ModuleId("M99"))), 2, false);
        assertThat(TERMS.refusals(unknown, false)).containsExactly(Refusal.UNKNOWN);
    }

    private static Assignment until(LocalDate deadline) {
        return new Assignment(Map.of(), Set.of(), Optional.of(deadline));
    }

    private static Assignment aiming(CompetencyId competency, int level) {
        return new Assignment(Map.of(competency, level), Set.of(), Optional.empty());
    }
}
