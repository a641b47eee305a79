package be.datacoach.administration.progress;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.administration.progress.MemberProgress.State;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads how far people are, module by module, and lets nothing finer through. */
@ApplicationScoped
public class States {
    @Inject
    private GivenPaths paths;

    @Inject
    private ModuleRuns runs;

    @Inject
    private Milestones milestones;

    @Inject
    private Clock clock;

    /** Those of whoever was given a path. */
    public List<CoachState> of(List<Account> people) {
        List<AccountId> ids = people.stream().map(Account::id).toList();
        Map<AccountId, GivenPath> given = paths.of(ids).stream()
                .filter(GivenPath::isGiven)
                .collect(Collectors.toMap(GivenPath::account, path -> path));
        var reached = milestones.of(given.values());
        Map<AccountId, List<ModuleRun>> opened =
                runs.of(given.keySet()).stream().collect(Collectors.groupingBy(ModuleRun::account));
        return people.stream()
                .filter(one -> given.containsKey(one.id()))
                .map(one -> {
                    var far = Objects.requireNonNull(reached.get(one.id()));
                    return new CoachState(
                            one.uid(),
                            far.state(),
                            far.weeks(),
                            modules(
                                    Objects.requireNonNull(given.get(one.id())),
                                    opened.getOrDefault(one.id(), List.of())));
                })
                .toList();
    }

    private List<CoachState.Module> modules(GivenPath path, List<ModuleRun> opened) {
        Map<ModuleId, CoachState.Module> modules = new TreeMap<>();
        path.assignment()
                .mandatory()
                .forEach(id -> modules.put(id, new CoachState.Module(id.code(), State.ASSIGNED, Optional.empty())));
        for (ModuleRun run : opened) {
            State state = run.finished() ? State.FINISHED : State.STARTED;
            Instant since = run.finishedAt().orElseGet(run::startedAt);
            modules.put(run.module(), new CoachState.Module(run.module().code(), state, Optional.of(week(since))));
        }
        return List.copyOf(modules.values());
    }

    private LocalDate week(Instant moment) {
        return SchoolCalendar.mondayOf(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
