package be.datacoach.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.administration.progress.Reached;
import be.datacoach.reporting.insight.Timeline.Moment;
import be.datacoach.reporting.insight.Timeline.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final List<Head> heads = List.of(
            head("2026-09-07", "2026-09-14", "2026-11-16"),
            head("2026-09-28", "2026-10-05", ""),
            head("2026-11-02", "", ""));

    @Test
    void countsWhoHadComeSoFarByTheEndOfEachMonth() {
        assertThat(Timeline.of(heads, Unit.MONTH, TODAY))
                .containsExactly(
                        new Moment(LocalDate.of(2026, 9, 1), 2, 1, 0),
                        new Moment(LocalDate.of(2026, 10, 1), 2, 2, 0),
                        new Moment(LocalDate.of(2026, 11, 1), 3, 2, 1));
    }

    @Test
    void goesBackTwelveWeeksAndCountsWhatWasBefore() {
        List<Moment> weeks = Timeline.of(heads, Unit.WEEK, TODAY);
        assertThat(weeks).hasSize(11);
        assertThat(weeks.get(0)).isEqualTo(new Moment(LocalDate.of(2026, 9, 7), 1, 0, 0));
        assertThat(Timeline.of(heads, Unit.WEEK, TODAY.plusYears(1)))
                .hasSize(12)
                .allSatisfy(moment -> assertThat(moment.assigned()).isEqualTo(3));
    }

    @Test
    void hasNothingToTellWhileNobodyWasGivenAPath() {
        assertThat(Timeline.of(
                        List.of(new Head(Optional.empty(), Optional.empty(), Reached.NOTHING, 0)), Unit.WEEK, TODAY))
                .isEmpty();
    }

    private static Head head(String assigned, String started, String finished) {
        return new Head(
                Optional.empty(),
                Optional.empty(),
                Reached.of(LocalDate.parse(assigned), day(started), day(finished)),
                600);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
