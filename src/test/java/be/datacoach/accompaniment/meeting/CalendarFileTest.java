package be.datacoach.accompaniment.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What RFC 5545 asks of a calendar file. */
class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant START = Instant.parse("2026-12-03T13:00:00Z");

    @Test
    void saysWhenAndWhereInUniversalTime() {
        assertThat(file("Cijfers lezen", "Lokaal 4"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nUID:een@datacoach.be\r\n", "\r\nDTSTAMP:20261122T100000Z\r\n")
                .contains("\r\nDTSTART:20261203T130000Z\r\n", "\r\nDTEND:20261203T143000Z\r\n")
                .contains("\r\nSUMMARY:Cijfers lezen\r\n", "\r\nLOCATION:Lokaal 4\r\n", "\r\nSTATUS:CONFIRMED\r\n")
                .doesNotContain("URL:")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void writesMarksThatMeanSomethingAsText() {
        assertThat(file("Een; twee, drie\\vier\nvijf\u0007", "x"))
                .contains("\r\nSUMMARY:Een\\; twee\\, drie\\\\vier\\nvijf \r\n");
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String file = file("é€𝄞".repeat(22), "x");

        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + "é€𝄞".repeat(22) + "\r\n");
    }

    @Test
    void strikesOutWhatWasCalledOffAndCountsChanges() {
        Meeting meeting = new Meeting("een", details("Team", "https://meet.example/a"), Optional.empty(), true, 3);

        assertThat(CalendarFile.of(List.of(meeting), NOW))
                .contains("STATUS:CANCELLED", "SEQUENCE:3", "URL:https://meet.example/a");
    }

    @Test
    void namesAllWhoAccompanyTheCohort() {
        Meeting meeting = new Meeting("een", details("Team", "Lokaal 4"), Optional.empty(), false, 0)
                .of("Cohort Leuven", List.of("Hilde Maes", "Wim; Peeters"));

        assertThat(CalendarFile.of(List.of(meeting), NOW))
                .contains("\r\nCONTACT:Hilde Maes\r\nCONTACT:Wim\\; Peeters\r\n")
                .contains("\r\nDESCRIPTION:Hilde Maes\\, Wim\\; Peeters\r\n");
        assertThat(file("Team", "Lokaal 4")).doesNotContain("CONTACT", "DESCRIPTION");
    }

    @Test
    void isACalendarWithNothingInItWhereNothingIsPlanned() {
        assertThat(CalendarFile.of(List.of(), NOW)).doesNotContain("VEVENT").endsWith("END:VCALENDAR\r\n");
    }

    private static String file(String subject, String place) {
        return CalendarFile.of(List.of(new Meeting("een", details(subject, place), Optional.empty(), false, 0)), NOW);
    }

    private static Details details(String subject, String place) {
        return new Details(subject, place, START, 90);
    }
}
