package be.datacoach.network.peer;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.network.peer.Course.Standing;
import be.datacoach.network.peer.Course.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a proposal stands for one of the two as time goes by. */
class CourseTest {
    private static final Instant UNTIL = Instant.parse("2026-12-08T23:00:00Z");
    private static final Instant BEFORE = UNTIL.minusSeconds(1);

    private final Course open = new Course(UNTIL, Optional.empty(), Optional.empty());
    private final Course paired = new Course(UNTIL, Optional.of(BEFORE), Optional.empty());
    private final Course ended = new Course(UNTIL, Optional.of(BEFORE), Optional.of(UNTIL));

    @Test
    void isOpenUntilItsTermIsOver() {
        assertThat(open.standing(Optional.empty(), BEFORE)).isEqualTo(Standing.PROPOSED);
        assertThat(open.standing(Optional.of(Word.YES), BEFORE)).isEqualTo(Standing.WAITING);
        assertThat(open.standing(Optional.empty(), UNTIL)).isEqualTo(Standing.LAPSED);
        assertThat(open.standing(Optional.of(Word.YES), UNTIL)).isEqualTo(Standing.LAPSED);
    }

    @Test
    void isOverForWhoSaidNoAndForNobodyElse() {
        assertThat(open.standing(Optional.of(Word.NO), BEFORE)).isEqualTo(Standing.DECLINED);
        assertThat(open.standing(Optional.of(Word.NO), UNTIL)).isEqualTo(Standing.DECLINED);
        assertThat(Standing.DECLINED.isBusy()).isFalse();
        assertThat(Standing.LAPSED.isBusy()).isFalse();
        assertThat(Standing.WAITING.isBusy()).isTrue();
    }

    @Test
    void goesOnPastItsTermOnceBothSaidYes() {
        assertThat(paired.standing(Optional.of(Word.YES), UNTIL)).isEqualTo(Standing.PAIRED);
        assertThat(ended.standing(Optional.of(Word.YES), UNTIL)).isEqualTo(Standing.ENDED);
        assertThat(Standing.ENDED.isBusy()).isFalse();
    }

    @Test
    void countsNoDaysOff() {
        var christmas = new SchoolCalendar.Pause(
                LocalDate.parse("2026-12-21"), LocalDate.parse("2027-01-03"), Text.of("kerst"));
        var calendar = new SchoolCalendar(List.of(christmas));
        assertThat(Term.lastDay(calendar, LocalDate.parse("2026-12-18"), 3)).isEqualTo("2027-01-06");
        assertThat(Term.lastDay(calendar, LocalDate.parse("2026-11-22"), 10)).isEqualTo("2026-12-04");
    }

    @Test
    void endsWhateverTheCalendarSays() {
        var always = new SchoolCalendar.Pause(
                LocalDate.parse("2026-01-01"), LocalDate.parse("2036-01-01"), Text.of("altijd"));
        assertThat(Term.lastDay(new SchoolCalendar(List.of(always)), LocalDate.parse("2026-11-22"), 1))
                .isBefore("2028-06-01");
    }
}
