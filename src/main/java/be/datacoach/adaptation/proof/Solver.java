package be.datacoach.adaptation.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MaxSATSolver;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SATSolver;
import org.logicng.solvers.maxsat.algorithms.MaxSAT;
import org.logicng.solvers.sat.MiniSatConfig;
import org.logicng.transformations.cnf.TseitinTransformation;

/** Finds the person for whom a formula holds, or that nobody is like that. */
final class Solver {

    private final FormulaFactory f;
    private final Space space;
    private final List<Formula> always = new ArrayList<>();
    private final SATSolver sat;
    private int questions;

    Solver(Space space, FormulaFactory f) {
        this.space = space;
        this.f = f;
        var config = MiniSatConfig.builder()
                .cnfMethod(MiniSatConfig.CNFMethod.PG_ON_SOLVER)
                .build();
        this.sat = MiniSat.miniSat(f, config);
        space.groups().forEach(group -> sat.add(group.rule()));
    }

    /** Something that holds for everybody. */
    void learn(Formula lemma) {
        always.add(lemma);
        sat.add(lemma);
    }

    boolean possible(Formula question) {
        return model(question).isPresent();
    }

    /** What is true of somebody for whom the formula holds. */
    Optional<Set<Variable>> model(Formula question) {
        if (question.equals(f.falsum())) return Optional.empty();
        Variable asking = f.variable("question " + questions++);
        sat.add(f.implication(asking, question));
        if (sat.sat(asking) != Tristate.TRUE) return Optional.empty();
        return Optional.of(Set.copyOf(sat.model().positiveVariables()));
    }

    /** Somebody for whom the formula holds, of whom the fewest things are known. */
    Optional<Set<Variable>> leastKnown(Formula question) {
        return cheapest(
                question,
                space.groupsOf(f.and(f.and(always), question)).stream()
                        .flatMap(group -> group.attributes().stream())
                        .map(attribute -> new Cost(f.not(space.unknown(attribute)), 1))
                        .toList());
    }

    /** Something that costs when it is true. */
    record Cost(Formula when, int weight) {}

    /** Somebody for whom the formula holds at the least cost. */
    Optional<Set<Variable>> cheapest(Formula question, List<Cost> costs) {
        List<Cost> named = costs.stream().filter(cost -> cost.weight > 0).toList();
        List<Variable> names =
                named.stream().map(cost -> f.variable("cost " + questions++)).toList();
        var parts = new ArrayList<>(always);
        parts.add(question);
        for (int i = 0; i < named.size(); i++) parts.add(f.implication(named.get(i).when, names.get(i)));
        Formula all = f.and(parts);
        Set<Space.Group> spoken = space.groupsOf(all);
        MaxSATSolver solver = MaxSATSolver.oll(f);
        spoken.forEach(group -> hard(solver, group.rule()));
        hard(solver, all);
        for (int i = 0; i < named.size(); i++) solver.addSoftFormula(f.not(names.get(i)), named.get(i).weight);
        if (solver.solve() != MaxSAT.MaxSATResult.OPTIMUM) return Optional.empty();
        var known = new TreeSet<>(solver.model().positiveVariables());
        // Whatever the question does not speak of is not known.
        space.groups().stream()
                .filter(group -> !spoken.contains(group))
                .flatMap(group -> group.attributes().stream())
                .forEach(attribute -> known.add(space.unknown(attribute)));
        return Optional.of(known);
    }

    private static void hard(MaxSATSolver solver, Formula formula) {
        solver.addHardFormula(formula.transform(new TseitinTransformation(0)));
    }
}
