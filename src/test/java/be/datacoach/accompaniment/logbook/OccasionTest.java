package be.datacoach.accompaniment.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.path.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 26 November 2026 is a Thursday in week 48. */
class OccasionTest {
    private static final SchoolCalendar FLEMISH = new SchoolCalendar(List.of(
            pause("2026-11-11", "2026-11-11"), pause("2026-12-21", "2027-01-03"), pause("2027-06-01", "2027-08-31")));

    private static SchoolCalendar.Pause pause(String from, String to) {
        return new SchoolCalendar.Pause(LocalDate.parse(from), LocalDate.parse(to), Text.of(""));
    }

    @ParameterizedTest(name = "{0}: written {1}, made {2} -> {3}")
    @CsvSource({
        "2026-11-26,         , 2026-11-24, true",
        "2026-11-29,         , 2026-11-24, true",
        // not at the beginning of a week
        "2026-11-25,         , 2026-11-24, false",
        // nothing was made, or long ago
        "2026-11-26,         ,           , false",
        "2026-11-26,         , 2026-11-15, false",
        "2026-11-26,         , 2026-11-16, true",
        // written already, of this week or of the week in which it was made
        "2026-11-26, 2026-W48, 2026-11-24, false",
        "2026-11-26, 2026-W47, 2026-11-20, false",
        "2026-11-26, 2026-W47, 2026-11-24, true",
        "2026-11-26, 2026-W40, 2026-11-24, true",
        // a day off, a holiday, June
        "2026-11-11,         , 2026-11-10, false",
        "2026-12-24,         , 2026-12-18, false",
        "2027-06-03,         , 2027-05-31, false"
    })
    void isTowardsTheEndOfAWeekInWhichSomethingWasMade(LocalDate today, String written, LocalDate made, boolean asked) {
        assertThat(now(today, FLEMISH, written, made)).isEqualTo(asked);
    }

    @Test
    void isNoneInAPauseThatSomebodyChose() {
        LocalDate today = LocalDate.parse("2026-11-26");
        LocalDate made = LocalDate.parse("2026-11-24");
        var away = new Availability.Absence(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-25"));
        SchoolCalendar own = FLEMISH.with(new Availability(List.of(away), Optional.empty(), Optional.empty()));
        assertThat(now(today, FLEMISH, null, made)).isTrue();
        assertThat(now(today, own, null, made)).isFalse();
    }

    private static boolean now(LocalDate today, SchoolCalendar calendar, String written, LocalDate made) {
        List<Week> weeks = Stream.ofNullable(written)
                .flatMap(code -> Week.read(code).stream())
                .toList();
        return Occasion.isNow(today, calendar, weeks, Optional.ofNullable(made));
    }
}
