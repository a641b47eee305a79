package be.datacoach.accompaniment.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    @ParameterizedTest(name = "{0} is in {1}, from {2}")
    @CsvSource({
        "2026-11-22, 2026-W47, 2026-11-16",
        "2026-11-23, 2026-W48, 2026-11-23",
        // 2026 has 53 weeks: the first days of 2027 are in the last of them
        "2026-12-31, 2026-W53, 2026-12-28",
        "2027-01-03, 2026-W53, 2026-12-28",
        "2027-01-04, 2027-W01, 2027-01-04",
        // the last days of 2024 are in the first week of 2025
        "2024-12-30, 2025-W01, 2024-12-30",
        "2025-01-05, 2025-W01, 2024-12-30"
    })
    void isOfTheYearOfItsThursday(LocalDate day, String code, LocalDate monday) {
        Week week = Week.of(day);
        assertThat(week.code()).isEqualTo(code);
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(Week.read(code)).contains(week);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-W00", "2025-W53", "2026-W54", "2026-47", "2026-W7", "1999-W10", "2026-W47 "})
    void isNotReadFromWhatIsNone(String code) {
        assertThat(Week.read(code)).isEmpty();
    }

    @Test
    void beginsOnAMonday() {
        assertThatThrownBy(() -> new Week(LocalDate.parse("2026-11-22"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesWhenItIsMidnightInFlanders() {
        ZoneId flanders = ZoneId.of("Europe/Brussels");
        Clock before = Clock.fixed(Instant.parse("2026-11-22T22:59:59Z"), flanders);
        Clock after = Clock.fixed(Instant.parse("2026-11-22T23:00:00Z"), flanders);
        assertThat(Week.of(LocalDate.now(before)).code()).isEqualTo("2026-W47");
        assertThat(Week.of(LocalDate.now(after)).code()).isEqualTo("2026-W48");
    }

    @Test
    void isOpenForNewWordsForSomeWeeksAlsoOverNewYear() {
        assertThat(OpenWeeks.until(LocalDate.parse("2027-01-06"), 2))
                .extracting(Week::code)
                .containsExactly("2027-W01", "2026-W53", "2026-W52");
    }
}
