package be.datacoach.network.intervisie;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.SchoolCalendar.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an intervisie can be, and how far two are with it. */
class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<Instant> NONE = List.of();
    private static final List<Instant> COMING = List.of(NOW.plusSeconds(60));
    private static final List<Instant> GONE = List.of(NOW);

    private final Moments moments = new Moments(
            new SchoolCalendar(List.of(
                    pause("2026-12-21", "2027-01-03"),
                    pause("2026-12-08", "2026-12-10"),
                    pause("2027-02-24", "2027-02-24"))),
            LocalDateTime.parse("2026-11-22T12:00"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:00, PAST",
        "2026-11-23T16:00,",
        "2027-03-02T16:00,",
        "2027-03-03T16:00, FAR",
        "2026-11-23T06:59, HOUR",
        "2026-11-23T07:00,",
        "2026-11-23T22:00,",
        "2026-11-23T22:01, HOUR",
        "2026-11-28T10:00, WEEKEND",
        "2026-12-22T16:00, OFF",
        "2027-01-04T16:00,",
        "2026-12-11T16:00, OFF",
        "2027-02-24T16:00, OFF",
        "2027-02-25T16:00,",
    })
    void refuses(LocalDateTime moment, Moments.Refusal why) {
        assertThat(moments.refused(moment)).isEqualTo(Optional.ofNullable(why));
    }

    @Test
    void suggestsSchoolDaysSoon() {
        assertThat(moments.suggested(Optional.empty()))
                .containsExactly(
                        LocalDateTime.parse("2026-12-01T16:00"),
                        LocalDateTime.parse("2026-12-03T16:00"),
                        LocalDateTime.parse("2026-12-15T16:00"));
    }

    @Test
    void suggestsTheNextMonthFromTheLastTime() {
        assertThat(moments.suggested(Optional.of(LocalDate.parse("2026-11-19"))))
                .containsExactly(
                        LocalDateTime.parse("2026-12-15T16:00"),
                        LocalDateTime.parse("2026-12-17T16:00"),
                        LocalDateTime.parse("2027-01-05T16:00"));
    }

    @Test
    void suggestsNothingThatWouldBeRefused() {
        var always = new Moments(
                new SchoolCalendar(List.of(pause("2026-01-01", "2036-01-01"))),
                LocalDateTime.parse("2026-11-22T12:00"));
        assertThat(always.suggested(Optional.empty())).isEmpty();
    }

    @Test
    void isAgreedUntilItIsOver() {
        assertThat(Stage.of(Optional.of(NOW.plusSeconds(1)), COMING, COMING, NOW))
                .isEqualTo(Stage.AGREED);
        assertThat(Stage.of(Optional.of(NOW), NONE, NONE, NOW)).isEqualTo(Stage.TO_PROPOSE);
    }

    @Test
    void asksToPickBeforeItAsksToWait() {
        assertThat(Stage.of(Optional.empty(), COMING, COMING, NOW)).isEqualTo(Stage.TO_PICK);
        assertThat(Stage.of(Optional.empty(), COMING, NONE, NOW)).isEqualTo(Stage.WAITING);
        assertThat(Stage.of(Optional.empty(), NONE, NONE, NOW)).isEqualTo(Stage.TO_PROPOSE);
    }

    @Test
    void forgetsWhatHasPassed() {
        assertThat(Stage.of(Optional.empty(), COMING, GONE, NOW)).isEqualTo(Stage.WAITING);
        assertThat(Stage.of(Optional.empty(), GONE, GONE, NOW)).isEqualTo(Stage.TO_PROPOSE);
    }

    private static Pause pause(String from, String to) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(to), Text.of(""));
    }
}
