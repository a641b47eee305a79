package be.datacoach.administration.assigning;

import static be.datacoach.administration.assigning.Shipped.TERMS;
import static be.datacoach.administration.assigning.Shipped.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.assignment.given.Effect;
import be.datacoach.assignment.given.Gift;
import be.datacoach.organisation.Member;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final ModuleId M13 = new ModuleId("M13");
    private static final AttributeId LEVEL = new AttributeId("school.level");

    @Test
    void holdsTheMandatoryModules() {
        assertThat(forecast(Optional.empty(), 2).at(Map.of()).has(M13)).isTrue();
    }

    @Test
    void endsEarlierWithMoreHoursAWeek() {
        LocalDate slow = forecast(Optional.empty(), 1).at(Map.of()).timing().finish();
        assertThat(forecast(Optional.empty(), 4).at(Map.of()).timing().finish()).isBefore(slow);
    }

    @Test
    void isTheSameForCoachesAtSchoolsWithTheSameFacts() {
        Forecast forecast = forecast(Optional.empty(), 2);
        assertThat(forecast.at(Map.of(LEVEL, level("SO")))).isSameAs(forecast.at(Map.of(LEVEL, level("SO"))));
    }

    @Test
    void saysWhichDayAndHowManyHoursWouldDo() {
        LocalDate deadline = LocalDate.of(2027, 2, 26);
        LearningPath path = forecast(Optional.of(deadline), 1).at(Map.of());
        Trial.Late late = trial(path, deadline).late().orElseThrow();
        assertThat(late.people()).isEqualTo(1);
        assertThat(late.feasible()).isAfterOrEqualTo(path.timing().finish());
        assertThat(late.feasible().getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
        assertThat(late.hours()).isPresent();
        LearningPath later = forecast(Optional.of(late.feasible()), 1).at(Map.of());
        assertThat(later.timing().inTime()).isTrue();
    }

    /** The practice project takes six weeks, whatever hours there are. */
    @Test
    void proposesNoHoursWhereOnlyAnotherDayWouldDo() {
        LocalDate deadline = LocalDate.of(2026, 12, 18);

        Trial.Late late = trial(forecast(Optional.of(deadline), 4).at(Map.of()), deadline)
                .late()
                .orElseThrow();

        assertThat(late.hours()).isEmpty();
        assertThat(late.feasible()).isAfter(deadline);
    }

    @Test
    void beginsNoEarlierThanItsDay() {
        LocalDate soon = forecast(Optional.empty(), 2).at(Map.of()).timing().finish();
        var later = new Gift(new Assignment(Map.of(), Set.of(M13), Optional.empty()), Optional.of(TODAY.plusWeeks(9)));
        assertThat(new Forecast(TERMS, later, 2).at(Map.of()).timing().finish()).isAfter(soon.plusWeeks(5));
    }

    @Test
    void isNotLateWithADayOfOnesOwn() {
        LearningPath path = forecast(Optional.of(TODAY.plusWeeks(2)), 1).at(Map.of());
        var own = new Trial.Outlook(path.timing(), TERMS.feasible(path.timing()), true);
        var touched = new Trial.Touched(new Member("uid", "Noor", true), Effect.NEW, Optional.empty(), 60, own);
        assertThat(touched.isLate()).isFalse();
        assertThat(own.inTime()).isFalse();
    }

    @Test
    void findsNothingToRepairWhenThereIsTime() {
        LocalDate deadline = LocalDate.of(2027, 5, 28);
        assertThat(trial(forecast(Optional.of(deadline), 4).at(Map.of()), deadline)
                        .late())
                .isEmpty();
    }

    private static Trial trial(LearningPath path, LocalDate deadline) {
        var outlook = new Trial.Outlook(path.timing(), TERMS.feasible(path.timing()), false);
        var touched = new Trial.Touched(
                new Member("uid", "Noor", true), Effect.NEW, Optional.empty(), path.minutesLeft(), outlook);
        var asked = new Assignment(Map.of(), Set.of(), Optional.of(deadline));
        return Trial.of(TERMS, List.of(touched), List.of(), Gift.of(asked));
    }

    private static Forecast forecast(Optional<LocalDate> deadline, double hours) {
        return new Forecast(TERMS, Gift.of(new Assignment(Map.of(), Set.of(M13), deadline)), hours);
    }

    private static Fact level(String level) {
        return new Fact(LEVEL, Value.of(level), TODAY, Fact.Giver.ADMINISTRATOR, false);
    }
}
