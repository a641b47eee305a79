package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * What may be known of people: each attribute is unknown or in exactly one cell, and facts of the school, the team and
 * the appointment may be confirmed or not. Who of them can exist is said by {@link People}.
 */
final class Space {

    private final FormulaFactory f;
    private final Map<AttributeId, Cells> cells = new TreeMap<>();
    private final Thresholds thresholds;

    Space(Curriculum curriculum, FormulaFactory f) {
        this.f = f;
        this.thresholds = new Thresholds(curriculum);
        for (Attribute attribute : curriculum.attributes()) {
            if (attribute.owner() == Attribute.Owner.COMPUTED) continue;
            cells.put(attribute.id(), Cells.of(attribute, thresholds.of(attribute.id())));
        }
    }

    boolean has(AttributeId attribute) {
        return cells.containsKey(attribute);
    }

    Formula known(AttributeId attribute) {
        return has(attribute) ? f.not(unknown(attribute)) : f.falsum();
    }

    Variable unknown(AttributeId attribute) {
        return f.variable(attribute + "=?");
    }

    /** Unknown, or one of its values. */
    Formula exactlyOne(AttributeId attribute) {
        var variables = new ArrayList<Variable>();
        variables.add(unknown(attribute));
        cellsOf(attribute).forEach(cell -> variables.add(variable(attribute, cell)));
        return f.exo(variables);
    }

    /** The attribute is known, and its value is such. */
    Formula where(AttributeId attribute, Predicate<Value> test) {
        if (!has(attribute)) return f.falsum();
        return f.or(cellsBy(attribute).all().stream()
                .filter(cell -> test.test(cell.value()))
                .map(cell -> variable(attribute, cell))
                .toList());
    }

    List<Cells.Cell> cellsOf(AttributeId attribute) {
        return has(attribute) ? cellsBy(attribute).all() : List.of();
    }

    /** Somebody else than the learner alone stands for this fact; what is the learner's own needs nobody. */
    Formula confirmed(AttributeId attribute) {
        if (!has(attribute)) return f.verum();
        Attribute.Owner owner = cellsBy(attribute).attribute().owner();
        return owner == Attribute.Owner.LEARNER ? f.verum() : f.variable(attribute + "!");
    }

    /** Everything that is told of the person of a model. */
    List<Literal> told(Set<Variable> model) {
        var told = new ArrayList<Literal>();
        for (AttributeId attribute : cells.keySet()) {
            if (model.contains(unknown(attribute))) told.add(unknown(attribute));
            cellsOf(attribute).stream()
                    .map(cell -> variable(attribute, cell))
                    .filter(model::contains)
                    .forEach(told::add);
            if (confirmed(attribute) instanceof Variable confirmation) {
                told.add(model.contains(confirmation) ? confirmation : confirmation.negate());
            }
        }
        return told;
    }

    /** Whether the fact is confirmed in a model. */
    boolean isConfirmed(AttributeId attribute, Set<Variable> model) {
        return !(confirmed(attribute) instanceof Variable confirmation) || model.contains(confirmation);
    }

    /** The value of an attribute in a model; none where it is not known. */
    Optional<Value> value(AttributeId attribute, Set<Variable> model) {
        return cellsOf(attribute).stream()
                .filter(cell -> model.contains(variable(attribute, cell)))
                .map(Cells.Cell::value)
                .findFirst();
    }

    /** The cell of the attribute in which this number lies. */
    Variable cellWith(AttributeId attribute, double number) {
        return variable(attribute, cellsBy(attribute).cellOf(number, thresholds.of(attribute)));
    }

    Set<AttributeId> attributes() {
        return cells.keySet();
    }

    private Cells cellsBy(AttributeId attribute) {
        return Objects.requireNonNull(cells.get(attribute), attribute::name);
    }

    Variable variable(AttributeId attribute, Cells.Cell cell) {
        return f.variable(attribute + "=" + cell.name());
    }
}
