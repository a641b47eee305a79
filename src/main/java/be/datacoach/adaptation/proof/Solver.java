package be.datacoach.adaptation.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MaxSATSolver;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SATSolver;
import org.logicng.solvers.maxsat.algorithms.MaxSAT;
import org.logicng.solvers.sat.MiniSatConfig;

/** Finds the person for whom a formula holds, or that nobody is like that. */
final class Solver {

    private final FormulaFactory f;
    private final Space space;
    private final People people;
    private final List<Formula> always = new ArrayList<>();
    private final SATSolver sat;
    private final Clauses clauses;
    private final Map<Formula, Variable> asked = new HashMap<>();
    private int questions;

    Solver(Space space, People people, FormulaFactory f) {
        this.space = space;
        this.people = people;
        this.f = f;
        var config = MiniSatConfig.builder()
                .cnfMethod(MiniSatConfig.CNFMethod.FACTORY_CNF)
                .build();
        this.sat = MiniSat.miniSat(f, config);
        this.clauses = new Clauses(f, "part ", sat::add);
        people.groups().forEach(group -> clauses.hold(group.rule()));
    }

    /** Something that holds for everybody. */
    void learn(Formula lemma) {
        always.add(lemma);
        clauses.hold(lemma);
    }

    /** Whether the formula holds for somebody of whom all this is true. */
    boolean possible(Formula question, Collection<? extends Literal> given) {
        var assumed = new ArrayList<Literal>(given);
        assumed.add(asking(question));
        return sat.sat(assumed) == Tristate.TRUE;
    }

    /** What is true of somebody for whom the formula holds. */
    Optional<Set<Variable>> model(Formula question) {
        if (!possible(question, List.of())) return Optional.empty();
        return Optional.of(Set.copyOf(sat.model().positiveVariables()));
    }

    /** A variable that is only true where the formula is. */
    Variable asking(Formula question) {
        Variable known = asked.get(question);
        if (known == null) {
            known = f.variable("question " + questions++);
            clauses.holdWhere(known, question);
            asked.put(question, known);
        }
        return known;
    }

    /** Somebody for whom the formula holds, of whom the fewest things are known. */
    Optional<Set<Variable>> leastKnown(Formula question, boolean covering) {
        Formula spoken = covering ? f.and(f.and(always), question) : question;
        return cheapest(
                question,
                covering,
                people.groupsOf(spoken).stream()
                        .flatMap(group -> group.attributes().stream())
                        .map(attribute -> new Cost(f.not(space.unknown(attribute)), 1))
                        .toList());
    }

    /** Something that costs when it is true. */
    record Cost(Formula when, int weight) {}

    /**
     * Somebody for whom the formula holds at the least cost.
     *
     * @param covering whether it matters which modules cover targets, and so all that was learned of that
     */
    Optional<Set<Variable>> cheapest(Formula question, boolean covering, List<Cost> costs) {
        List<Cost> named = costs.stream().filter(cost -> cost.weight > 0).toList();
        List<Variable> names =
                named.stream().map(cost -> f.variable("cost " + questions++)).toList();
        var parts = new ArrayList<>(covering ? always : List.of());
        parts.add(question);
        for (int i = 0; i < named.size(); i++) parts.add(f.implication(named.get(i).when, names.get(i)));
        Formula all = f.and(parts);
        Set<People.Group> spoken = people.groupsOf(all);
        MaxSATSolver solver = MaxSATSolver.oll(f);
        var hard = new Clauses(f, "hard ", solver::addHardFormula);
        spoken.forEach(group -> hard.hold(group.rule()));
        hard.hold(all);
        for (int i = 0; i < named.size(); i++) solver.addSoftFormula(f.not(names.get(i)), named.get(i).weight);
        if (solver.solve() != MaxSAT.MaxSATResult.OPTIMUM) return Optional.empty();
        var known = new TreeSet<>(solver.model().positiveVariables());
        // Whatever the question does not speak of is not known.
        people.groups().stream()
                .filter(group -> !spoken.contains(group))
                .flatMap(group -> group.attributes().stream())
                .forEach(attribute -> known.add(space.unknown(attribute)));
        return Optional.of(known);
    }
}
