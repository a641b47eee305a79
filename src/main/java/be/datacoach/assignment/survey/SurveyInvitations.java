package be.datacoach.assignment.survey;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.PauseWeeks;
import be.datacoach.assignment.plan.StoredPlans;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.instrument.Surveys;
import be.datacoach.intake.answering.Answers;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.SurveyTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who may answer which survey when. One at a time: the newest wave that is open. */
@ApplicationScoped
public class SurveyInvitations implements SurveyTimes {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Courses courses;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    /** How far people are, and when they are away. */
    @Dependent
    static class Courses {
        @Inject
        private GivenPaths paths;

        @Inject
        private StoredPlans plans;

        @Inject
        private ModuleRuns runs;

        @Inject
        private PauseWeeks pauses;

        Optional<Course> of(AccountId coach, Clock clock) {
            return paths.of(coach)
                    .flatMap(given -> plans.newestOf(List.<GivenPath>of(given)).stream()
                            .findFirst()
                            .map(plan -> Course.of(given.givenAt(), plan.path(), runs.of(coach), clock.getZone())));
        }
    }

    /** Somebody of whom more is known already. */
    public record Somebody(String uid, Course course, SchoolCalendar calendar) {}

    /** When each survey is open for this coach, by wave; those of which the day is not known yet are not in it. */
    public Map<String, SurveyWindow> windows(AccountId coach) {
        Map<String, SurveyWindow> windows = new TreeMap<>();
        courses.of(coach, clock)
                .ifPresent(course -> surveys()
                        .waves()
                        .forEach(wave -> SurveyWindow.of(wave, course, calendar(coach))
                                .ifPresent(window -> windows.put(wave.id(), window))));
        return windows;
    }

    /** What this coach is asked today, if anything. */
    public Optional<SurveyInvitation> of(AccountId coach, String uid) {
        return courses.of(coach, clock)
                .map(course -> new Somebody(uid, course, calendar(coach)))
                .flatMap(somebody -> Optional.ofNullable(
                        on(LocalDate.now(clock), List.of(somebody)).get(uid)));
    }

    /**
     * The same on another day, of people of whom more is known already: by uid, in as many queries for many as for one, and in none while
     * no survey is open.
     */
    public Map<String, SurveyInvitation> on(LocalDate day, Collection<Somebody> people) {
        Map<String, List<SurveyInvitation>> open = new HashMap<>();
        people.forEach(somebody -> open.put(somebody.uid, open(day, somebody)));
        open.values().removeIf(List::isEmpty);
        if (open.isEmpty()) return Map.of();
        Map<String, Set<Part>> settled = answers.settled(open.keySet(), Part.SURVEYS);
        Map<String, SurveyInvitation> asked = new HashMap<>();
        open.forEach((uid, all) -> all.stream()
                .filter(one -> !settled.getOrDefault(uid, Set.of()).contains(one.part()))
                .findFirst()
                .ifPresent(one -> asked.put(uid, one)));
        return asked;
    }

    /** The newest first. */
    private List<SurveyInvitation> open(LocalDate day, Somebody somebody) {
        if (SurveyWindow.isQuiet(day, somebody.calendar)) return List.of();
        return surveys().waves().stream()
                .flatMap(wave -> invitation(wave, somebody).stream())
                .filter(one -> one.window().holds(day))
                .sorted(Comparator.comparing(
                                (SurveyInvitation one) -> one.window().first())
                        .reversed())
                .toList();
    }

    private static Optional<SurveyInvitation> invitation(Surveys.Wave wave, Somebody somebody) {
        return SurveyWindow.of(wave, somebody.course, somebody.calendar)
                .flatMap(
                        window -> Part.ofWave(wave.id()).map(part -> new SurveyInvitation(part, wave.title(), window)));
    }

    @Override
    public boolean isOpen(AccountId coach, String wave) {
        return Optional.ofNullable(windows(coach).get(wave))
                .filter(window -> window.holds(LocalDate.now(clock)))
                .isPresent();
    }

    private Surveys surveys() {
        return catalogue.instruments().surveys();
    }

    private SchoolCalendar calendar(AccountId coach) {
        return catalogue.calendar().with(courses.pauses.of(coach));
    }
}
