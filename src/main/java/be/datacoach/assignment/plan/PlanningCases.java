package be.datacoach.assignment.plan;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.assignment.agreed.AgreedModules;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.plan.Snapshots.Gathered;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.evidence.MasteryLedger;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.context.SchoolContexts;
import be.datacoach.intake.team.TeamFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every coach's path is made from, for whoever wants to know what something would do to all of them. It takes the same
 * number of questions to the database for five hundred people as for one. Nothing is kept. To be called inside a
 * transaction.
 */
@ApplicationScoped
public class PlanningCases {

    /** People at a time. */
    private static final int A_BATCH = 500;

    /** Own tempo makes weeks roomier and changes no step. */
    private static final double NO_TEMPO = 1;

    @Inject
    private Rows rows;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /** What is known of several people at once. */
    @Dependent
    static class Rows {

        @Inject
        private Accounts accounts;

        @Inject
        private GivenPaths paths;

        @Inject
        private StoredPlans plans;

        @Inject
        private Answers answers;

        @Inject
        private AgreedModules agreed;

        @Inject
        private SetAsides setAsides;

        @Inject
        private ModuleRuns runs;

        @Inject
        private CoachFacts facts;

        @Inject
        private TeamFacts teams;

        @Inject
        private SchoolContexts schools;

        @Inject
        private MasteryLedger ledger;

        @Inject
        private OwnTempo tempo;
    }

    /** Everybody who has a path, one after the other, as the curriculum is now. */
    public void each(Consumer<PlanningCase> into) {
        List<GivenPath> all = rows.paths.all();
        for (int from = 0; from < all.size(); from += A_BATCH) {
            of(all.subList(from, Math.min(all.size(), from + A_BATCH)), false)
                    .values()
                    .forEach(one -> into.accept(one.planning()));
        }
    }

    /** What somebody's next path is made from, and the newest one that they have. */
    record Ready(PlanningCase planning, StoredPlan newest) {}

    /** Those of these who have a path, in the same order; to be kept, so in their own tempo. */
    Map<GivenPath, Ready> of(List<GivenPath> given) {
        return of(given, true);
    }

    /** @param kept whether what comes out will be their path: then also of whose account is closed for now */
    private Map<GivenPath, Ready> of(List<GivenPath> given, boolean kept) {
        Curriculum curriculum = catalogue.curriculum();
        LocalDate today = LocalDate.now(clock);
        List<AccountId> coaches = given.stream().map(GivenPath::account).toList();
        Map<Long, StoredPlan> plans = rows.plans.newestOf(given).stream()
                .collect(Collectors.toMap(StoredPlan::givenPath, Function.identity()));
        var answers = rows.answers.inForce(coaches);
        var told = rows.facts.of(coaches);
        var agreed = rows.agreed.of(coaches);
        var gathered = gathered(coaches, curriculum, kept);
        Map<GivenPath, Ready> cases = new LinkedHashMap<>();
        for (GivenPath path : given) {
            StoredPlan plan = plans.get(path.id());
            Gathered known = gathered.get(path.account());
            if (plan == null || known == null) continue;
            Told said = Told.of(told.getOrDefault(path.account(), Map.of()), Map.of(), today);
            LearnerSnapshot learner = snapshots
                    .learner(said, curriculum, known)
                    .answering(answers.getOrDefault(path.account(), List.of()));
            Assignment assignment = said.readyBy()
                    .map(path.assignment()::by)
                    .orElseGet(path::assignment)
                    .agreeing(agreed.getOrDefault(path.account(), List.of()));
            var planning = planning(curriculum, Planning.starting(path, learner), assignment, plan, today);
            cases.put(path, new Ready(planning, plan));
        }
        return cases;
    }

    private PlanningCase planning(
            Curriculum curriculum, LearnerSnapshot learner, Assignment assignment, StoredPlan plan, LocalDate today) {
        return new PlanningCase(curriculum, learner, assignment, catalogue.calendar(), today, Optional.of(plan.path()));
    }

    private Map<AccountId, Gathered> gathered(List<AccountId> coaches, Curriculum curriculum, boolean kept) {
        List<Account> accounts = rows.accounts.withIds(coaches).stream()
                .filter(account -> kept || account.isActive())
                .toList();
        var teams = rows.teams.of(coaches);
        var schools = rows.schools.of(coaches, curriculum);
        var shown = rows.ledger.shownBy(accounts.stream().map(Account::uid).toList());
        var asides = rows.setAsides.inForce(coaches);
        Map<AccountId, List<ModuleRun>> runs =
                rows.runs.of(coaches).stream().collect(Collectors.groupingBy(ModuleRun::account));
        return accounts.stream()
                .collect(Collectors.toMap(
                        Account::id,
                        account -> new Gathered(
                                teams.getOrDefault(account.id(), Map.of()),
                                Objects.requireNonNull(schools.get(account.id())),
                                Objects.requireNonNull(shown.get(account.uid())),
                                runs.getOrDefault(account.id(), List.of()),
                                asides.getOrDefault(account.id(), List.of()),
                                kept ? tempo(account, runs, curriculum) : NO_TEMPO)));
    }

    private double tempo(Account account, Map<AccountId, List<ModuleRun>> runs, Curriculum curriculum) {
        return rows.tempo.of(account.uid(), runs.getOrDefault(account.id(), List.of()), curriculum);
    }
}
