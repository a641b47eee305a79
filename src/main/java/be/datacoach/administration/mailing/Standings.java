package be.datacoach.administration.mailing;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.plan.StoredPlans;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.assignment.survey.Course;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.answering.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far people are on their paths, as their own mail may tell them. */
@ApplicationScoped
class Standings {
    /**
     * How far somebody is.
     *
     * @param next what they can go on with now
     * @param finished with when that was, in any order
     * @param changed whether their path changed and they have not seen how
     * @param course from when until when they followed it; nothing for who has no path
     */
    record Standing(
            Instant givenAt, Optional<Next> next, List<Finished> finished, boolean changed, Optional<Course> course) {
        /** Of somebody without a path: nothing to go on with, and nothing done. */
        static Standing without(Instant now) {
            return new Standing(now, Optional.empty(), List.of(), false, Optional.empty());
        }
    }

    record Next(Text title, int minutes) {}

    record Finished(Text title, Instant at) {}

    @Inject
    private GivenPaths paths;

    @Inject
    private StoredPlans plans;

    @Inject
    private ModuleRuns runs;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    SchoolCalendar calendar() {
        return catalogue.calendar();
    }

    /** Of a module, by its code. */
    Text title(String module) {
        return title(new ModuleId(module), catalogue.curriculum());
    }

    /** The first survey that anybody is asked, to show how a mail names one. */
    Optional<Next> survey() {
        return catalogue.instruments().surveys().waves().stream()
                .findFirst()
                .flatMap(wave -> Part.ofWave(wave.id()).map(part -> new Next(wave.title(), part.minutes())));
    }

    /** Whoever has no path yet is not in it. */
    Map<AccountId, Standing> of(Collection<AccountId> coaches) {
        Map<AccountId, GivenPath> given =
                paths.of(coaches).stream().collect(Collectors.toMap(GivenPath::account, Function.identity()));
        Map<Long, StoredPlan> newest = plans.newestOf(given.values()).stream()
                .collect(Collectors.toMap(StoredPlan::givenPath, Function.identity()));
        Map<AccountId, List<ModuleRun>> opened =
                runs.of(coaches).stream().collect(Collectors.groupingBy(ModuleRun::account));
        Map<AccountId, Standing> standings = new HashMap<>();
        given.forEach((coach, path) -> Optional.ofNullable(newest.get(path.id()))
                .ifPresent(plan -> standings.put(coach, standing(path, plan, opened.getOrDefault(coach, List.of())))));
        return standings;
    }

    private Standing standing(GivenPath given, StoredPlan plan, List<ModuleRun> opened) {
        Curriculum curriculum = catalogue.curriculum();
        Map<ModuleId, ModuleRun> byModule =
                opened.stream().collect(Collectors.toMap(ModuleRun::module, Function.identity()));
        var calculated = new OwnPath.Calculated(plan.calculatedAt(), plan.occasion());
        OwnPath own = new OwnPath(given.registration(), plan.path(), curriculum, calculated, byModule);
        Optional<Next> next = own.current().map(step -> next(step, curriculum));
        List<Finished> finished = opened.stream()
                .flatMap(run -> run.finishedAt().stream().map(at -> new Finished(title(run.module(), curriculum), at)))
                .toList();
        Course course = Course.of(given.givenAt(), plan.path(), opened, clock.getZone());
        return new Standing(given.givenAt(), next, finished, !plan.seen(), Optional.of(course));
    }

    private static Next next(Step step, Curriculum curriculum) {
        return new Next(title(step.module(), curriculum), step.minutes());
    }

    private static Text title(ModuleId module, Curriculum curriculum) {
        return curriculum.find(module).map(found -> found.texts().title()).orElse(Text.of(module.code()));
    }
}
