package be.datacoach.administration.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.path.SchoolCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms: 14 days, digest on Monday. Off: the autumn holiday, Armistice Day, Christmas, June and summer. */
class RemindersTest {
    private static final Reminders.Terms TERMS = new Reminders.Terms(14, DayOfWeek.MONDAY);
    private static final SchoolCalendar FLEMISH = new SchoolCalendar(List.of(
            pause("2026-11-02", "2026-11-08"),
            pause("2026-11-11", "2026-11-11"),
            pause("2026-12-21", "2027-01-03"),
            pause("2027-06-01", "2027-06-30"),
            pause("2027-07-01", "2027-08-31")));

    private static SchoolCalendar.Pause pause(String from, String to) {
        return new SchoolCalendar.Pause(LocalDate.parse(from), LocalDate.parse(to), Text.of(""));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Optional<LocalDate> ifAny(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    @ParameterizedTest(name = "{0}: worked {1}, news {2}, digest {3}, nudge {4} -> {5}")
    @CsvSource({
        // the weekly mail: on its day, when there is news, once
        "2026-11-23, 2026-11-20, true,  ,           ,           DIGEST",
        "2026-11-24, 2026-11-20, true,  ,           ,           ",
        "2026-11-23, 2026-11-20, false, ,           ,           ",
        "2026-11-23, 2026-11-20, true,  2026-11-16, ,           DIGEST",
        "2026-11-23, 2026-11-20, true,  2026-11-23, ,           ",
        "2026-11-23, 2026-11-20, true,  2026-11-18, ,           ",
        "2026-11-23, 2026-11-23, true,  ,           ,           DIGEST",
        // the smallest next step: after 14 days, once, on any working day
        "2026-11-26, 2026-11-12, false, ,           ,           NUDGE",
        "2026-11-25, 2026-11-12, false, ,           ,           ",
        "2026-11-26, 2026-11-12, true,  ,           ,           NUDGE",
        "2026-11-27, 2026-11-12, false, ,           2026-11-26, ",
        "2026-12-18, 2026-11-12, true,  ,           2026-11-26, ",
        // at work again after it, and silent again
        "2026-12-14, 2026-11-30, false, ,           2026-11-26, NUDGE",
        // never in a weekend, on a day off, in a holiday, in June, in summer
        "2026-11-28, 2026-11-01, true,  ,           ,           ",
        "2026-11-11, 2026-10-01, true,  ,           ,           ",
        "2026-11-04, 2026-10-01, true,  ,           ,           ",
        "2026-12-21, 2026-12-20, true,  ,           ,           ",
        "2027-06-07, 2027-06-04, true,  ,           ,           ",
        "2027-06-09, 2027-03-01, false, ,           ,           ",
        "2027-08-30, 2027-03-01, false, ,           ,           ",
        // a holiday is no silence: 18 December to 11 January is 24 days, 10 of them count
        "2027-01-11, 2026-12-18, false, ,           ,           ",
        "2027-01-14, 2026-12-18, false, ,           ,           ",
        "2027-01-15, 2026-12-18, false, ,           ,           NUDGE",
    })
    void writesTo(String today, String lastWork, boolean news, String digest, String nudge, String expected) {
        var candidate =
                new Reminders.Candidate(true, true, day(lastWork), news, false, ifAny(digest), ifAny(nudge), FLEMISH);
        assertThat(Reminders.decide(candidate, TERMS, day(today)).map(Enum::name))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false", "false, false"})
    void writesToNobodyWhoCannotOrNeedNotBeReached(boolean reachable, boolean going) {
        for (String lastWork : new String[] {"2026-11-20", "2026-10-01"}) {
            var candidate = new Reminders.Candidate(
                    reachable, going, day(lastWork), true, false, Optional.empty(), Optional.empty(), FLEMISH);
            assertThat(Reminders.decide(candidate, TERMS, day("2026-11-23"))).isEmpty();
        }
    }

    /** The path is done: no next step, and so no nudge however long it is silent. */
    @ParameterizedTest(name = "{0}: invited {1}, digest {2} -> {3}")
    @CsvSource({
        "2026-11-23, true,  ,           DIGEST",
        "2026-11-23, false, ,           ",
        "2026-11-24, true,  ,           ",
        "2026-11-23, true,  2026-11-18, ",
        "2026-12-21, true,  ,           ",
        "2027-06-07, true,  ,           "
    })
    void tellsWhoIsDoneOfASurveyOrOfOthersInTheWeeklyMail(
            String today, boolean invited, String digest, String expected) {
        var done = new Reminders.Candidate(
                true, false, day("2026-08-20"), false, invited, ifAny(digest), Optional.empty(), FLEMISH);
        assertThat(Reminders.decide(done, TERMS, day(today)).map(Enum::name)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void tellsWhoIsSilentOfNoSurvey() {
        var silent = new Reminders.Candidate(
                true, true, day("2026-10-01"), false, true, Optional.empty(), Optional.of(day("2026-10-20")), FLEMISH);
        assertThat(Reminders.decide(silent, TERMS, day("2026-11-23"))).isEmpty();
    }

    @Test
    void leavesAPauseWeekInPeace() {
        var away = new Availability(
                List.of(new Availability.Absence(day("2026-11-23"), day("2026-11-27"))),
                Optional.empty(),
                Optional.empty());
        var candidate = new Reminders.Candidate(
                true, true, day("2026-11-20"), true, false, Optional.empty(), Optional.empty(), FLEMISH.with(away));
        assertThat(Reminders.decide(candidate, TERMS, day("2026-11-23"))).isEmpty();
        assertThat(Reminders.decide(candidate, TERMS, day("2026-11-30"))).contains(Reminders.Kind.DIGEST);
    }

    /** Over a whole school year, whoever does whatever: never two mails in six days, and one nudge a silence. */
    @Test
    void neverWritesTwiceInAWeek() {
        for (int rhythm = 1; rhythm < 40; rhythm++) {
            LocalDate lastWork = day("2026-09-15");
            Optional<LocalDate> digest = Optional.empty();
            Optional<LocalDate> nudge = Optional.empty();
            Optional<LocalDate> lastDigest = Optional.empty();
            for (LocalDate today = lastWork; today.isBefore(day("2027-08-31")); today = today.plusDays(1)) {
                if (today.toEpochDay() % rhythm == 0) lastWork = today;
                var candidate = new Reminders.Candidate(true, true, lastWork, true, false, digest, nudge, FLEMISH);
                Optional<Reminders.Kind> mail = Reminders.decide(candidate, TERMS, today);
                if (mail.filter(Reminders.Kind.DIGEST::equals).isPresent()) {
                    assertThat(lastDigest.map(today.minusDays(6)::isBefore).orElse(false))
                            .isFalse();
                    lastDigest = Optional.of(today);
                    digest = lastDigest;
                } else if (mail.isPresent()) {
                    assertThat(nudge.filter(lastWork::isBefore)).isEmpty();
                    nudge = Optional.of(today);
                }
            }
        }
    }
}
