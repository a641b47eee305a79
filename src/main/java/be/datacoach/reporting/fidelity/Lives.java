package be.datacoach.reporting.fidelity;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.plan.SetAsides;
import be.datacoach.assignment.plan.StoredPlan;
import be.datacoach.assignment.plan.StoredPlans;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.evidence.ActiveMinutes;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is counted of some people: their newest path, what they set aside, and how long they were at work. */
@ApplicationScoped
class Lives {
    @Inject
    private StoredPlans plans;

    @Inject
    private SetAsides asides;

    @Inject
    private Work work;

    /** What people did. */
    @Dependent
    static class Work {
        @Inject
        private Accounts accounts;

        @Inject
        private ModuleRuns runs;

        @Inject
        private Events events;
    }

    List<Tally.Person> of(Collection<GivenPath> given) {
        List<AccountId> people = given.stream().map(GivenPath::account).toList();
        Map<Long, StoredPlan> newest =
                plans.newestOf(given).stream().collect(Collectors.toMap(StoredPlan::givenPath, Function.identity()));
        Map<AccountId, List<SetAsides.Said>> said = asides.saidBy(people);
        Map<AccountId, Map<ModuleId, Integer>> active = active(people);
        return given.stream()
                .flatMap(path -> Stream.ofNullable(newest.get(path.id()))
                        .map(plan -> new Tally.Person(
                                plan.path(),
                                said.getOrDefault(path.account(), List.of()).stream()
                                        .map(one -> new Tally.Aside(one.rule(), one.why()))
                                        .toList(),
                                active.getOrDefault(path.account(), Map.of()))))
                .toList();
    }

    /** Minutes at work in every module that each of them finished. */
    private Map<AccountId, Map<ModuleId, Integer>> active(List<AccountId> people) {
        Map<AccountId, String> uids =
                work.accounts.withIds(people).stream().collect(Collectors.toMap(Account::id, Account::uid));
        Map<String, List<Statement>> sent = work.events.of(uids.values(), Verb.values());
        Map<AccountId, Map<ModuleId, Integer>> active = new HashMap<>();
        for (ModuleRun run : work.runs.of(people)) {
            String uid = uids.get(run.account());
            if (uid == null || !run.finished()) continue;
            int minutes = ActiveMinutes.in(sent.getOrDefault(uid, List.of()), Iri.of(run.module()));
            active.computeIfAbsent(run.account(), first -> new HashMap<>()).put(run.module(), minutes);
        }
        return active;
    }
}
