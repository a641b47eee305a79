package be.datacoach.catalogue;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The holidays in modules/calendar.yaml are what the rules of the Flemish government make of each school year. */
class SchoolHolidaysTest {

    @ParameterizedTest(name = "school year {0}, Easter on {1}")
    @CsvSource({"2025, 2026-04-05", "2026, 2027-03-28", "2027, 2028-04-16", "2028, 2029-04-01"})
    void followTheRules(int year, LocalDate easter) {
        holiday("Herfstvakantie", autumn(year), 1);
        holiday("Kerstvakantie", christmas(year), 2);
        holiday("Krokusvakantie", easter.minusDays(48), 1);
        holiday("Paasvakantie", spring(easter), 2);
        off("Zomervakantie", LocalDate.of(year + 1, 7, 1), LocalDate.of(year + 1, 8, 31));
        off("Wapenstilstand", LocalDate.of(year, 11, 11), LocalDate.of(year, 11, 11));
        off("Dag van de Arbeid", LocalDate.of(year + 1, 5, 1), LocalDate.of(year + 1, 5, 1));
        off("Paasmaandag", easter.plusDays(1), easter.plusDays(1));
        off("Hemelvaart en brugdag", easter.plusDays(39), easter.plusDays(40));
        off("Pinkstermaandag", easter.plusDays(50), easter.plusDays(50));
        off("Begin van het schooljaar", LocalDate.of(year, 9, 1), LocalDate.of(year, 9, 14));
        off("Juni, einde van het schooljaar", LocalDate.of(year + 1, 6, 1), LocalDate.of(year + 1, 6, 30));
    }

    private static LocalDate autumn(int year) {
        LocalDate allSaints = LocalDate.of(year, 11, 1);
        return allSaints.getDayOfWeek() == DayOfWeek.SUNDAY
                ? allSaints.plusDays(1)
                : allSaints.with(previousOrSame(MONDAY));
    }

    private static LocalDate christmas(int year) {
        LocalDate day = LocalDate.of(year, 12, 25);
        return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
                ? day.with(nextOrSame(MONDAY))
                : day.with(previousOrSame(MONDAY));
    }

    private static LocalDate spring(LocalDate easter) {
        if (easter.getMonthValue() == 3) return easter.with(next(MONDAY));
        boolean late = easter.getDayOfMonth() > 15;
        return late ? easter.minusDays(13) : easter.withDayOfMonth(1).with(firstInMonth(MONDAY));
    }

    private static void holiday(String label, LocalDate monday, int weeks) {
        assertThat(monday.getDayOfWeek()).isEqualTo(MONDAY);
        off(label, monday, monday.plusWeeks(weeks).minusDays(1));
    }

    private static void off(String label, LocalDate from, LocalDate to) {
        assertThat(Shipped.LIBRARY.common().calendar().pauses())
                .as("%s %s", label, from)
                .anySatisfy(pause -> {
                    assertThat(pause.label().nl()).isEqualTo(label);
                    assertThat(pause.from()).isEqualTo(from);
                    assertThat(pause.to()).isEqualTo(to);
                });
    }
}
