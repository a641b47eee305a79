package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.learner.Contradiction;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * Whether any learner could get stuck in a curriculum, decided over all possible profiles; what is dead in it; and the
 * shortest and the longest path that it gives. The claims are about a first plan under the curriculum's own targets.
 *
 * <p>After a change, {@link #again} proves only what the change touches: a question that comes out as the same formula
 * over the same values has the same answer.
 */
public final class CoverageProof {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 9, 1);

    /** Whether there is such a person, and who, where somebody will want to know. */
    private record Answer(boolean somebody, Optional<Persona> persona) {}

    private static final Optional<Persona> NOBODY = Optional.empty();

    private final Curriculum curriculum;
    private final FormulaFactory f;
    private final Space space;
    private final People people;
    private final SymbolicPlan plan;
    private final SymbolicExtras extras;
    private final CheapestCover cover;
    private final Solver solver;
    private final Map<Object, Answer> earlier;
    private final Map<Object, Answer> answers = new HashMap<>();
    private final List<Shortfall> shortfalls;
    private int taken;

    private CoverageProof(Curriculum curriculum, FormulaFactory f, Map<Object, Answer> earlier) {
        this.curriculum = curriculum;
        this.f = f;
        this.earlier = earlier;
        this.space = new Space(curriculum, f);
        this.people = new People(curriculum, space, f);
        this.plan = new SymbolicPlan(curriculum, space, f);
        this.extras = new SymbolicExtras(plan);
        this.cover = new CheapestCover(plan);
        this.solver = new Solver(space, people, f);
        solver.learn(plan.coverRules());
        this.shortfalls = new Questions(plan, extras)
                .all().stream().flatMap(question -> fails(question).stream()).toList();
    }

    public static CoverageProof of(Curriculum curriculum) {
        return new CoverageProof(curriculum, new FormulaFactory(), Map.of());
    }

    /** Proves a curriculum that differs a little, and takes over what the difference does not touch. */
    public CoverageProof again(Curriculum changed) {
        return new CoverageProof(changed, f, answers);
    }

    /** The claims that do not hold. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /** How many answers were taken over from the proof before this one. */
    public int takenOver() {
        return taken;
    }

    /**
     * Who reads what at a variation point of this curriculum; nothing where that is more than a table can tell. People
     * are divided by what chooses the text alone, whether the module is in their path or not.
     */
    public Optional<Readership> readers(VariationPoint point) {
        return new Readers(space, solver, point).all(plan);
    }

    public Extreme shortest() {
        return extreme(Function.identity(), 0);
    }

    public Extreme longest() {
        int most = curriculum.modules().stream().mapToInt(this::most).max().orElse(0);
        return extreme(minutes -> most - minutes, most);
    }

    private Optional<Shortfall> fails(Question question) {
        Answer answer = answer(question);
        return question.wantsSomebody() == answer.somebody
                ? Optional.empty()
                : Optional.of(new Shortfall(question.claim(), question.subject(), question.others(), answer.persona));
    }

    private Answer answer(Question question) {
        if (question.wantsSomebody()) return new Answer(question.parts().get().anyMatch(this::isSomebody), NOBODY);
        List<Formula> possible = question.parts().get().filter(this::isSomebody).toList();
        return possible.isEmpty() ? new Answer(false, NOBODY) : remembered(f.or(possible), true, this::leastKnown);
    }

    private boolean isSomebody(Formula part) {
        return !part.equals(f.falsum()) && remembered(part, false, this::possible).somebody;
    }

    private Answer remembered(Formula formula, boolean shown, Function<Formula, Answer> find) {
        List<Formula> rules =
                people.groupsOf(formula).stream().map(People.Group::rule).toList();
        var key = List.of(formula, rules, shown, context(formula));
        Answer known = earlier.get(key);
        if (known != null) taken++;
        return answers.computeIfAbsent(key, none -> known != null ? known : find.apply(formula));
    }

    /** What an answer depends on beside its formula: where targets have to be covered, on everything. */
    private Object context(Formula formula) {
        return cover.matters(formula) ? curriculum : "";
    }

    /** Whether there is such a person; whoever has nothing left to cover is easiest to find. */
    private Answer possible(Formula formula) {
        if (!cover.matters(formula)) return new Answer(solver.possible(formula, List.of()), NOBODY);
        boolean easily = solver.possible(formula, List.of(solver.asking(cover.nothing())));
        return new Answer(
                easily || somebody(formula, () -> solver.model(formula)).isPresent(), NOBODY);
    }

    private Answer leastKnown(Formula formula) {
        boolean covering = cover.matters(formula);
        Supplier<Optional<Set<Variable>>> search = () -> solver.leastKnown(formula, covering);
        Optional<Set<Variable>> model = covering ? exactly(search) : search.get();
        return new Answer(true, model.map(people::persona));
    }

    /** Asks until there is somebody for whom the formula holds with the modules that the planner would take. */
    private Optional<Set<Variable>> somebody(Formula formula, Supplier<Optional<Set<Variable>>> search) {
        while (true) {
            Optional<Set<Variable>> model = search.get();
            if (model.isEmpty()) return model;
            List<Literal> taken = cover.taken(path(people.persona(model.get())));
            var given = new ArrayList<>(space.told(model.get()));
            given.addAll(taken);
            if (solver.possible(formula, given)) return model;
            cover.correction(model.get(), taken).ifPresent(solver::learn);
        }
    }

    /** Asks until whoever is found is one whom the planner treats as the formulas say. */
    private Optional<Set<Variable>> exactly(Supplier<Optional<Set<Variable>>> search) {
        while (true) {
            Optional<Set<Variable>> model = search.get();
            if (model.isEmpty() || !cover.matters()) return model;
            List<Literal> taken = cover.taken(path(people.persona(model.get())));
            Optional<Formula> correction = cover.correction(model.get(), taken);
            if (correction.isEmpty()) return model;
            solver.learn(correction.get());
        }
    }

    private Extreme extreme(Function<Integer, Integer> costOfMinutes, int costOfAbsence) {
        var costs = new ArrayList<Solver.Cost>();
        for (LearningModule module : curriculum.modules()) {
            Formula there = plan.inPath(module);
            costs.add(new Solver.Cost(f.not(there), costOfAbsence));
            for (Band band : Band.values()) {
                int cost = costOfMinutes.apply(module.minutes().in(band));
                costs.add(new Solver.Cost(f.and(there, plan.bands.in(band, module)), cost));
            }
        }
        boolean longest = costOfAbsence > 0;
        extras.wishes()
                .forEach(wish ->
                        costs.add(new Solver.Cost(longest ? f.not(wish.added()) : wish.added(), wish.minutes())));
        Persona somebody = people.persona(
                exactly(() -> solver.cheapest(f.verum(), true, costs)).orElseThrow());
        return new Extreme(minutes(somebody), withoutWhatDoesNotMatter(somebody));
    }

    /** The same person, of whom nothing is told that could be left out without changing the minutes. */
    private Persona withoutWhatDoesNotMatter(Persona persona) {
        int minutes = minutes(persona);
        Persona least = persona;
        for (Set<AttributeId> together : people.together()) {
            Persona less = least.without(together);
            if (minutes(less) == minutes && isPossible(less)) least = less;
        }
        return least;
    }

    private boolean isPossible(Persona persona) {
        return Contradiction.in(persona.facts(), curriculum, Set.of()).isEmpty();
    }

    private int most(LearningModule module) {
        return Math.max(module.minutes().foundation(), module.minutes().standard());
    }

    private int minutes(Persona persona) {
        return path(persona).steps().stream().mapToInt(Step::minutes).sum();
    }

    private LearningPath path(Persona persona) {
        return Planner.plan(new PlanningCase(
                curriculum,
                persona.asLearner(),
                Assignment.open(),
                new SchoolCalendar(List.of()),
                SOME_DAY,
                Optional.empty()));
    }
}
