package be.datacoach.assignment.plan;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.assignment.agreed.AgreedModules;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans for one person, as a coach where nothing else is said, and keeps what was planned. To be called inside a transaction. */
@ApplicationScoped
public class Planning {

    @Inject
    private Stock stock;

    @Inject
    private Snapshots snapshots;

    @Inject
    private StoredPlans plans;

    @Inject
    private Clock clock;

    /** What planning takes from other features. */
    @Dependent
    static class Stock {

        @Inject
        private Catalogue catalogue;

        @Inject
        private Accounts accounts;

        @Inject
        private GivenPaths paths;

        @Inject
        private Answers answers;

        @Inject
        private AgreedModules agreed;
    }

    /** The newest plan, calculated again when the catalogue has changed since. Nothing before the first calculation. */
    public Optional<StoredPlan> current(AccountId coach) {
        return current(coach, LearnerKind.COACH);
    }

    /** The same for somebody as this kind of learner. */
    public Optional<StoredPlan> current(AccountId learner, LearnerKind kind) {
        Optional<StoredPlan> newest = stock.paths.of(learner, kind).flatMap(this::newest);
        return newest.isPresent() && newest.get().revision() != stock.catalogue.revision()
                ? Optional.of(calculate(learner, kind, "publication"))
                : newest;
    }

    /** Calculates a path, and stores it when it differs from the newest one. */
    public StoredPlan calculate(AccountId coach, String occasion) {
        return calculate(coach, LearnerKind.COACH, occasion);
    }

    /** The same for somebody as this kind of learner. */
    public StoredPlan calculate(AccountId learner, LearnerKind kind, String occasion) {
        GivenPath given = given(learner, kind);
        stock.paths.lock(given);
        Optional<StoredPlan> newest = newest(given);
        long revision = stock.catalogue.revision();
        LearningPath path = Planner.plan(planningCase(given, newest, Map.of()));
        if (newest.filter(plan -> plan.says(path)).isPresent()) {
            newest.get().stillHoldsAt(revision);
            return newest.get();
        }
        int sequence = newest.map(StoredPlan::sequence).orElse(0) + 1;
        var plan =
                new StoredPlan(given, sequence, path, new StoredPlan.Calculation(occasion, clock.instant(), revision));
        plans.add(plan, newest);
        return plan;
    }

    /** Calculates again for who has a path; who answered nothing yet gets one after the first screen. */
    public void calculateAgain(AccountId coach, String occasion) {
        calculateAgain(coach, LearnerKind.COACH, occasion);
    }

    /** The same for somebody as this kind of learner. */
    public void calculateAgain(AccountId learner, LearnerKind kind, String occasion) {
        if (stock.paths.of(learner, kind).flatMap(this::newest).isPresent()) calculate(learner, kind, occasion);
    }

    /** The step that a module would be for this learner if they had not opened it. */
    public Optional<Step> afresh(AccountId opener, ModuleId module) {
        PlanningCase now = caseOf(opener, stock.catalogue.audienceOf(module));
        LearnerSnapshot learner = now.learner();
        var records = new TreeMap<>(learner.records());
        records.remove(module);
        var unopened = new LearnerSnapshot(
                learner.facts(),
                learner.proven(),
                records,
                learner.setAside(),
                learner.waived(),
                learner.availability(),
                learner.answers());
        return Planner.plan(now.of(unopened).afresh()).step(module);
    }

    /** Everything that the newest plan was, or would now be, made from. */
    public PlanningCase caseOf(AccountId coach) {
        return caseOf(coach, LearnerKind.COACH);
    }

    /** The same for somebody as this kind of learner. */
    public PlanningCase caseOf(AccountId learner, LearnerKind kind) {
        GivenPath given = given(learner, kind);
        return planningCase(given, newest(given), Map.of());
    }

    /**
     * The path that would come out if these answers counted; nothing is kept.
     *
     * @param proposed an empty value takes back what was known
     */
    public LearningPath tryOut(AccountId coach, Map<AttributeId, Optional<Value>> proposed) {
        GivenPath given = given(coach, LearnerKind.COACH);
        return Planner.plan(planningCase(given, newest(given), proposed));
    }

    private PlanningCase planningCase(
            GivenPath given, Optional<StoredPlan> newest, Map<AttributeId, Optional<Value>> proposed) {
        var curriculum = stock.catalogue.curriculum(given.audience());
        Account account = stock.accounts.withId(given.account()).orElseThrow();
        Snapshots.Known known = snapshots.of(account, given.audience(), proposed);
        return new PlanningCase(
                curriculum,
                starting(given, known.learner().answering(stock.answers.inForce(given.account()))),
                assigned(given, known),
                stock.catalogue.calendar(),
                LocalDate.now(clock),
                newest.map(StoredPlan::path));
    }

    private Assignment assigned(GivenPath given, Snapshots.Known known) {
        Assignment asked = known.readyBy().map(given.assignment()::by).orElseGet(given::assignment);
        return asked.agreeing(stock.agreed.of(given.account()));
    }

    static LearnerSnapshot starting(GivenPath given, LearnerSnapshot learner) {
        return given.starts()
                .map(day -> learner.available(learner.availability().notBefore(day)))
                .orElse(learner);
    }

    private GivenPath given(AccountId learner, LearnerKind kind) {
        return stock.paths.of(learner, kind).orElseGet(() -> {
            var given = new GivenPath(learner, kind, clock.instant());
            stock.paths.add(given);
            return given;
        });
    }

    private Optional<StoredPlan> newest(GivenPath given) {
        return plans.newest(given, 1).stream().findFirst();
    }
}
