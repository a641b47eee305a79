package be.datacoach.assignment.survey;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.catalogue.content.instrument.Surveys.Anchor;
import be.datacoach.catalogue.content.instrument.Surveys.Wave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Off: the autumn holiday, Armistice Day, Christmas, Easter, June, summer and the first weeks of September. */
class SurveyWindowTest {
    private static final SchoolCalendar FLEMISH = new SchoolCalendar(List.of(
            pause("2026-11-02", "2026-11-08"),
            pause("2026-11-11", "2026-11-11"),
            pause("2026-12-21", "2027-01-03"),
            pause("2027-03-29", "2027-04-11"),
            pause("2027-06-01", "2027-08-31"),
            pause("2027-09-01", "2027-09-14")));

    private static SchoolCalendar.Pause pause(String from, String to) {
        return new SchoolCalendar.Pause(day(from), day(to), Text.of(""));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Wave wave(Anchor anchor, int after, int workdays) {
        return new Wave("T", anchor, after, workdays, List.of(), Text.of(""), Text.of(""));
    }

    @ParameterizedTest(name = "ended {0}, {1} days later, for {2} working days: {3} to {4}")
    @CsvSource({
        "2026-11-23, 0,  1,  2026-11-23, 2026-11-23",
        "2026-11-23, 0,  5,  2026-11-23, 2026-11-27",
        "2026-11-23, 0,  6,  2026-11-23, 2026-11-30",
        // a weekend, a day off, a holiday in between
        "2026-11-21, 0,  2,  2026-11-23, 2026-11-24",
        "2026-11-10, 0,  2,  2026-11-10, 2026-11-12",
        "2026-12-17, 0,  3,  2026-12-17, 2027-01-04",
        // three months later is in June, in summer or in the first weeks of September
        "2027-03-02, 91, 22, 2027-09-15, 2027-10-14",
        "2027-05-20, 91, 22, 2027-09-15, 2027-10-14",
        "2026-11-23, 91, 22, 2027-02-22, 2027-03-23",
        // a week that is mostly off is no week to be asked in: 14 September 2027 is a Tuesday, 31 May a Monday before
        // June
        "2027-05-31, 0,  1,  2027-09-15, 2027-09-15"
    })
    void beginsAndEndsOnWorkingDays(LocalDate ended, int after, int workdays, LocalDate first, LocalDate last) {
        var course = new Course(day("2026-09-20"), Optional.of(ended));
        assertThat(SurveyWindow.of(wave(Anchor.END, after, workdays), course, FLEMISH))
                .contains(new SurveyWindow(first, last));
    }

    @Test
    void waitsForThePauseThatSomebodyChose() {
        var away = new Availability(
                List.of(new Availability.Absence(day("2026-11-23"), day("2026-11-26"))),
                Optional.empty(),
                Optional.empty());
        var course = new Course(day("2026-09-20"), Optional.of(day("2026-11-23")));
        assertThat(SurveyWindow.of(wave(Anchor.END, 0, 2), course, FLEMISH.with(away)))
                .contains(new SurveyWindow(day("2026-11-30"), day("2026-12-01")));
        assertThat(SurveyWindow.isQuiet(day("2026-11-27"), FLEMISH.with(away)))
                .as("the rest of a week that is mostly off")
                .isTrue();
    }

    @Test
    void isOfABeginningOnlyWhileThePathIsNotDone() {
        Wave start = wave(Anchor.START, 0, 5);
        var going = new Course(day("2026-11-23"), Optional.empty());
        assertThat(SurveyWindow.of(start, going, FLEMISH))
                .contains(new SurveyWindow(day("2026-11-23"), day("2026-11-27")));
        assertThat(SurveyWindow.of(start, new Course(day("2026-11-23"), Optional.of(day("2026-11-24"))), FLEMISH))
                .isEmpty();
        assertThat(SurveyWindow.of(wave(Anchor.END, 0, 5), going, FLEMISH)).isEmpty();
    }

    @Test
    void holdsItsFirstAndLastDay() {
        var window = new SurveyWindow(day("2026-11-23"), day("2026-11-27"));
        assertThat(window.holds(day("2026-11-22"))).isFalse();
        assertThat(window.holds(day("2026-11-23"))).isTrue();
        assertThat(window.holds(day("2026-11-27"))).isTrue();
        assertThat(window.holds(day("2026-11-28"))).isFalse();
    }
}
