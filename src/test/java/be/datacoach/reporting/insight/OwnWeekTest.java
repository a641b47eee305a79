package be.datacoach.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWeekTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void hasNoWeeksBeforeAnythingWasDone() {
        assertThat(OwnWeek.of(new OwnWeek.Trace(List.of(), List.of(), List.of(), ZoneOffset.UTC), TODAY))
                .isEmpty();
    }

    @Test
    void goesFromTheFirstWeekToThisOneAndNoFurtherBackThanTwelve() {
        assertThat(weeks("2026-11-04T10:00:00Z"))
                .hasSize(3)
                .first()
                .satisfies(week -> assertThat(week.monday()).isEqualTo("2026-11-02"));
        assertThat(weeks("2025-11-04T10:00:00Z"))
                .hasSize(12)
                .last()
                .satisfies(week -> assertThat(week.monday()).isEqualTo("2026-11-16"));
    }

    private static List<OwnWeek> weeks(String moment) {
        Statement sent = Statement.onPath(
                "somebody",
                "registration",
                Verb.ANSWERED,
                new Statement.Thing(new Iri("https://datacoach.be/id/M01/blocks/toets"), 1),
                Instant.parse(moment));
        return OwnWeek.of(new OwnWeek.Trace(List.of(sent), List.of(), List.of(), ZoneOffset.UTC), TODAY);
    }
}
