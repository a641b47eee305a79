package be.datacoach.reporting.research.export;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.SetAsides;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.plan.StoredPlans;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people did on their paths. */
@Dependent
class PathSources {
    @Inject
    private Plans plans;

    @Inject
    private ModuleRuns runs;

    @Inject
    private SetAsides setAsides;

    @Inject
    private Events events;

    /** Paths as they were given and calculated. */
    @Dependent
    static class Plans {
        @Inject
        private GivenPaths given;

        @Inject
        private StoredPlans stored;

        Map<AccountId, List<StoredPlan>> of(List<AccountId> people) {
            List<GivenPath> paths = given.of(people);
            Map<Long, List<StoredPlan>> byPath =
                    stored.all(paths).stream().collect(Collectors.groupingBy(StoredPlan::givenPath));
            Map<AccountId, List<StoredPlan>> byPerson = new HashMap<>();
            paths.forEach(path -> byPerson.put(path.account(), byPath.getOrDefault(path.id(), List.of())));
            return byPerson;
        }

        /** Under which each of them does what they do as a coach. */
        Map<AccountId, String> registrations(List<AccountId> people) {
            return given.of(people).stream().collect(Collectors.toMap(GivenPath::account, GivenPath::registration));
        }
    }

    /** Of one person. */
    record Walked(List<Statement> events, List<ModuleRun> runs, List<StoredPlan> plans, List<SetAsides.Ever> aside) {
        static final Walked NOTHING = new Walked(List.of(), List.of(), List.of(), List.of());
    }

    Map<AccountId, Walked> of(List<Account> people) {
        List<AccountId> ids = people.stream().map(Account::id).toList();
        Map<String, List<Statement>> did = events.of(
                people.stream().map(Account::uid).toList(),
                Verb.ANSWERED,
                Verb.COMPLETED,
                Verb.PASSED,
                Verb.FAILED,
                Verb.SUBMITTED);
        Map<AccountId, List<ModuleRun>> opened =
                runs.of(ids).stream().collect(Collectors.groupingBy(ModuleRun::account));
        Map<AccountId, List<StoredPlan>> planned = plans.of(ids);
        Map<AccountId, List<SetAsides.Ever>> aside =
                setAsides.everOf(ids).stream().collect(Collectors.groupingBy(SetAsides.Ever::account));
        Map<AccountId, String> registrations = plans.registrations(ids);
        Map<AccountId, Walked> walked = new HashMap<>();
        for (Account person : people) {
            walked.put(
                    person.id(),
                    new Walked(
                            asCoach(did.getOrDefault(person.uid(), List.of()), registrations.get(person.id())),
                            opened.getOrDefault(person.id(), List.of()),
                            planned.getOrDefault(person.id(), List.of()),
                            aside.getOrDefault(person.id(), List.of())));
        }
        return walked;
    }

    /** Without what they did on a path as a counsellor, which is nobody's to see. */
    private static List<Statement> asCoach(List<Statement> events, @Nullable String registration) {
        return events.stream()
                .filter(one -> one.registration()
                        .map(under -> under.equals(registration))
                        .orElse(true))
                .toList();
    }
}
