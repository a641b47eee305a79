package be.datacoach.administration.progress;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.plan.StoredPlans;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads from runs and plans how far people are, and lets nothing through but that. */
@ApplicationScoped
class Milestones {
    @Inject
    private ModuleRuns runs;

    @Inject
    private StoredPlans plans;

    @Inject
    private Clock clock;

    /** Those of whoever was given a path. */
    Map<AccountId, Reached> of(Collection<GivenPath> given) {
        Map<AccountId, List<ModuleRun>> opened = runs
                .of(given.stream().map(GivenPath::account).toList())
                .stream()
                .collect(Collectors.groupingBy(ModuleRun::account));
        List<GivenPath> perhapsDone = given.stream()
                .filter(path ->
                        opened.getOrDefault(path.account(), List.of()).stream().allMatch(ModuleRun::finished))
                .filter(path -> opened.containsKey(path.account()))
                .toList();
        Map<Long, StoredPlan> newest = plans.newestOf(perhapsDone).stream()
                .collect(Collectors.toMap(StoredPlan::givenPath, Function.identity()));
        Map<AccountId, Reached> reached = new HashMap<>();
        for (GivenPath path : given) {
            boolean done = Optional.ofNullable(newest.get(path.id()))
                    .filter(StoredPlan::done)
                    .isPresent();
            reached.put(path.account(), reached(path, opened.getOrDefault(path.account(), List.of()), done));
        }
        return reached;
    }

    private Reached reached(GivenPath path, List<ModuleRun> opened, boolean done) {
        Optional<LocalDate> started = opened.stream()
                .map(ModuleRun::startedAt)
                .min(Comparator.naturalOrder())
                .map(this::week);
        Optional<LocalDate> finished = opened.stream()
                .flatMap(run -> run.finishedAt().stream())
                .max(Comparator.naturalOrder())
                .filter(last -> done)
                .map(this::week);
        return Reached.of(week(path.givenAt()), started, finished);
    }

    private LocalDate week(Instant moment) {
        return SchoolCalendar.mondayOf(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
