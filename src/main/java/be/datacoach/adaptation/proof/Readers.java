package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.proof.Readership.Row;
import be.datacoach.adaptation.proof.Readership.Said;
import be.datacoach.adaptation.proof.Readership.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** Divides all possible people by what they read at a variation point, one attribute after the other. */
final class Readers {

    /** Far more than anybody reads in a table. */
    private static final int MOST_QUESTIONS = 4000;

    /** What people read of whom something is known. */
    private sealed interface Division {
        /** All of them the same. */
        record Same(int shown) implements Division {}

        /** It depends on an attribute: its values, together where they come to the same. */
        record By(AttributeId attribute, Map<Division, List<Integer>> values) implements Division {}

        /** There is nobody like that. */
        record Nobody() implements Division {}
    }

    private final Space space;
    private final Solver solver;
    private final VariationPoint point;
    private int questions;

    Readers(Space space, Solver solver, VariationPoint point) {
        this.space = space;
        this.solver = solver;
        this.point = point;
    }

    /** Nothing where the table would be longer than anybody reads. */
    Optional<Readership> all(SymbolicPlan plan) {
        Map<Integer, Formula> shown = new LinkedHashMap<>();
        IntStream.range(0, point.variants().size()).forEach(index -> shown.put(index, plan.shows(point, index)));
        shown.put(Readership.OTHERWISE, plan.showsNone(point));
        Division division = divide(shown, List.of());
        if (questions > MOST_QUESTIONS) return Optional.empty();
        var rows = new ArrayList<Row>();
        collect(division, List.of(), rows);
        int last = point.variants().size();
        rows.sort(Comparator.comparingInt(row -> row.shown() == Readership.OTHERWISE ? last : row.shown()));
        return Optional.of(new Readership(rows));
    }

    private Division divide(Map<Integer, Formula> shown, List<Literal> given) {
        if (questions > MOST_QUESTIONS) return new Division.Nobody();
        Map<Integer, Formula> possible = new LinkedHashMap<>();
        shown.forEach((index, formula) -> {
            if (isPossible(formula, given)) possible.put(index, formula);
        });
        if (possible.isEmpty()) return new Division.Nobody();
        if (possible.size() == 1)
            return new Division.Same(possible.keySet().iterator().next());
        AttributeId attribute = first(possible);
        List<Variable> choices = choices(attribute);
        Map<Division, List<Integer>> values = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            List<Literal> chosen = choosing(choices, i);
            Map<Integer, Formula> left = new LinkedHashMap<>();
            possible.forEach((index, formula) -> left.put(index, formula.restrict(new Assignment(chosen))));
            var known = new ArrayList<>(given);
            known.add(choices.get(i));
            Division part = divide(left, known);
            if (!(part instanceof Division.Nobody))
                values.computeIfAbsent(part, none -> new ArrayList<>()).add(i);
        }
        return values.size() == 1 ? values.keySet().iterator().next() : new Division.By(attribute, values);
    }

    private boolean isPossible(Formula formula, List<Literal> given) {
        questions++;
        return !formula.equals(formula.factory().falsum()) && solver.possible(formula, given);
    }

    /** An attribute that the first text asks for of which it is not settled who reads it. */
    private AttributeId first(Map<Integer, Formula> shown) {
        Set<String> spoken = shown.values().stream()
                .map(formula -> formula.variables().stream()
                        .map(variable -> variable.name().split("=")[0])
                        .collect(Collectors.toCollection(TreeSet::new)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElseThrow();
        return space.attributes().stream()
                .filter(attribute -> spoken.contains(attribute.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Unknown first, then each of its values. */
    private List<Variable> choices(AttributeId attribute) {
        return Stream.concat(
                        Stream.of(space.unknown(attribute)),
                        space.cellsOf(attribute).stream().map(cell -> space.variable(attribute, cell)))
                .toList();
    }

    private static List<Literal> choosing(List<Variable> choices, int chosen) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> i == chosen ? choices.get(i) : choices.get(i).negate())
                .toList();
    }

    private void collect(Division division, List<Said> known, List<Row> rows) {
        if (division instanceof Division.Same same) rows.add(new Row(same.shown, known));
        if (division instanceof Division.By by) {
            by.values.forEach((part, values) -> {
                var more = new ArrayList<>(known);
                more.add(said(by.attribute, values));
                collect(part, more, rows);
            });
        }
    }

    /** @param choices indexes as {@link #choices} gives them */
    private Said said(AttributeId attribute, List<Integer> choices) {
        List<Cells.Cell> cells = space.cellsOf(attribute);
        var stretches = new ArrayList<Stretch>();
        int before = -1;
        for (int choice : choices) {
            if (choice == 0) continue;
            Cells.Cell cell = cells.get(choice - 1);
            boolean goesOn = before == choice - 1 && cell.value() instanceof Value.Amount;
            Value from = goesOn ? stretches.remove(stretches.size() - 1).from() : cell.value();
            stretches.add(new Stretch(from, cell.last()));
            before = choice;
        }
        return new Said(attribute, choices.contains(0), stretches);
    }
}
