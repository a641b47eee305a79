package be.datacoach.adaptation.path;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.path.SchoolCalendar.Pause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
    private static final LocalDate FRIDAY_BEFORE = LocalDate.of(2026, 12, 18);
    private static final LocalDate FIRST_FREE_MONDAY = LocalDate.of(2026, 12, 21);
    private static final LocalDate LAST_FREE_SUNDAY = LocalDate.of(2027, 1, 3);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private final SchoolCalendar calendar = new SchoolCalendar(List.of(
            new Pause(CHRISTMAS, CHRISTMAS, Text.of("kerst")),
            new Pause(FIRST_FREE_MONDAY, LAST_FREE_SUNDAY, Text.of("kerstvakantie"))));

    @Test
    void namesTheLongestPauseThatADayFallsIn() {
        assertThat(calendar.pauseOn(CHRISTMAS)).map(Pause::label).hasValue(Text.of("kerstvakantie"));
        assertThat(calendar.pauseOn(FRIDAY_BEFORE)).isEmpty();
    }

    @Test
    void findsTheNextDayOnWhichSchoolsWork() {
        assertThat(calendar.workdayFrom(FRIDAY_BEFORE)).isEqualTo(FRIDAY_BEFORE);
        assertThat(calendar.workdayFrom(FRIDAY_BEFORE.plusDays(1))).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(calendar.workdayFrom(LocalDate.of(2027, 1, 9))).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void leavesPeopleInPeaceInWeekendsAndInWeeksThatAreMostlyOff() {
        var mostlyOff = new SchoolCalendar(
                List.of(new Pause(FIRST_FREE_MONDAY, FIRST_FREE_MONDAY.plusDays(2), Text.of("toetsen"))));
        assertThat(calendar.isQuiet(FRIDAY_BEFORE)).isFalse();
        assertThat(calendar.isQuiet(FRIDAY_BEFORE.plusDays(1))).isTrue();
        assertThat(calendar.isQuiet(FIRST_FREE_MONDAY)).isTrue();
        assertThat(mostlyOff.isQuiet(FIRST_FREE_MONDAY.plusDays(3))).isTrue();
    }

    @Test
    void countsTheWeeksInWhichSchoolsWork() {
        assertThat(calendar.schoolWeek(FRIDAY_BEFORE, 1)).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(calendar.schoolWeek(FRIDAY_BEFORE, 2)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(calendar.schoolWeek(CHRISTMAS, 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void findsTheLastDayBeforeOnWhichSchoolsWork() {
        assertThat(calendar.workdayBefore(LAST_FREE_SUNDAY)).isEqualTo(FRIDAY_BEFORE);
        assertThat(calendar.workdayBefore(FRIDAY_BEFORE)).isEqualTo(LocalDate.of(2026, 12, 17));
    }
}
