package be.datacoach.adaptation.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.logicng.formulas.BinaryOperator;
import org.logicng.formulas.Equivalence;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Not;

/**
 * Says a formula in clauses, each part of it once under a name of its own (Tseitin 1968). The library's own ways push
 * negations inwards first, and where parts are shared under both signs, as in a choice between two cases, that takes time
 * exponential in how deep choices stand in choices.
 */
final class Clauses {

    private final FormulaFactory f;
    private final Consumer<Formula> clause;
    private final String prefix;
    private final Map<Formula, Literal> names = new HashMap<>();

    /**
     * @param prefix of the names, of which nobody else makes any
     * @param clause takes every clause
     */
    Clauses(FormulaFactory f, String prefix, Consumer<Formula> clause) {
        this.f = f;
        this.prefix = prefix;
        this.clause = clause;
    }

    /** From now on the formula holds. */
    void hold(Formula formula) {
        if (formula.type() == FType.AND) formula.forEach(this::hold);
        else if (formula.type() == FType.OR) clause.accept(f.or(namesOf(formula)));
        else if (formula.type() == FType.PBC) hold(formula.cnf());
        else clause.accept(literalOrConstant(formula));
    }

    /** From now on the formula holds wherever the literal does. */
    void holdWhere(Literal literal, Formula formula) {
        if (formula.type() == FType.TRUE) return;
        if (formula.type() == FType.AND) formula.forEach(part -> holdWhere(literal, part));
        else clause.accept(f.or(literal.negate(), literalOrConstant(formula)));
    }

    private Formula literalOrConstant(Formula formula) {
        return formula.isConstantFormula() ? formula : nameOf(formula);
    }

    private List<Formula> namesOf(Formula parent) {
        var found = new ArrayList<Formula>();
        parent.forEach(part -> found.add(nameOf(part)));
        return found;
    }

    /** A literal that is true exactly where the formula is. */
    private Literal nameOf(Formula formula) {
        if (formula instanceof Literal literal) return literal;
        if (formula instanceof Not not) return nameOf(not.operand()).negate();
        Literal known = names.get(formula);
        if (known == null) {
            known = f.variable(prefix + names.size());
            names.put(formula, known);
            define(known, formula);
        }
        return known;
    }

    private void define(Literal name, Formula formula) {
        switch (formula.type()) {
            case AND -> defineAnd(name, namesOf(formula));
            case OR -> defineAnd(name.negate(), negated(namesOf(formula)));
            case IMPL -> {
                var implication = (BinaryOperator) formula;
                defineAnd(
                        name.negate(),
                        List.of(
                                nameOf(implication.left()),
                                nameOf(implication.right()).negate()));
            }
            case EQUIV -> defineSame(name, (Equivalence) formula);
            default -> defineAnd(name, List.of(nameOf(formula.cnf())));
        }
    }

    /** The name holds exactly where all parts do. */
    private void defineAnd(Literal name, List<? extends Formula> parts) {
        var back = new ArrayList<Formula>();
        back.add(name);
        for (Formula part : parts) {
            clause.accept(f.or(name.negate(), part));
            back.add(part.negate());
        }
        clause.accept(f.or(back));
    }

    private void defineSame(Literal name, Equivalence formula) {
        Literal left = nameOf(formula.left());
        Literal right = nameOf(formula.right());
        clause.accept(f.or(name.negate(), left.negate(), right));
        clause.accept(f.or(name.negate(), left, right.negate()));
        clause.accept(f.or(name, left, right));
        clause.accept(f.or(name, left.negate(), right.negate()));
    }

    private static List<Formula> negated(List<Formula> parts) {
        return parts.stream().map(Formula::negate).toList();
    }
}
