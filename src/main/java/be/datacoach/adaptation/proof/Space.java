package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * All possible people: each attribute is unknown or in exactly one cell, and scores belong together as real people's
 * do. Facts of the school, the team and the appointment may be confirmed or not.
 */
final class Space {

    private static final List<String> SCORES = List.of("mastery", "performance", "evidence", "gap");
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 9, 1);

    private final FormulaFactory f;
    private final Map<AttributeId, Cells> cells = new TreeMap<>();
    private final Map<String, Group> groups = new HashMap<>();

    /**
     * Attributes whose values depend on each other.
     *
     * @param rule what holds among them
     * @param people real scores by the cells that they are in
     */
    record Group(
            String name,
            Set<AttributeId> attributes,
            Formula rule,
            Map<List<Variable>, Map<AttributeId, Value>> people) {}

    Space(Curriculum curriculum, FormulaFactory f) {
        this.f = f;
        var thresholds = new Thresholds(curriculum);
        for (Attribute attribute : curriculum.attributes()) {
            if (attribute.owner() == Attribute.Owner.COMPUTED) continue;
            cells.put(attribute.id(), Cells.of(attribute, thresholds.of(attribute.id())));
        }
        curriculum.competencies().forEach(competency -> tie(competency, thresholds));
        for (AttributeId attribute : cells.keySet()) {
            groups.putIfAbsent(attribute.name(), single(attribute));
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

    /** The groups that a formula speaks of; nobody else's values matter to it. */
    Set<Group> groupsOf(Formula formula) {
        var spoken = new LinkedHashSet<Group>();
        for (Variable variable : formula.variables()) {
            String name = variable.name();
            int end = Math.max(name.lastIndexOf('='), name.lastIndexOf('!'));
            Group group = end < 0 ? null : groups.get(name.substring(0, end));
            if (group != null) spoken.add(group);
        }
        return spoken;
    }

    Collection<Group> groups() {
        return new LinkedHashSet<>(groups.values());
    }

    /** The person of a model, of whom only what is true in it is known. */
    Persona persona(Set<Variable> model) {
        var facts = new TreeMap<AttributeId, Fact>();
        for (Group group : groups()) {
            Map<AttributeId, Value> values = group.people.entrySet().stream()
                    .filter(person -> model.containsAll(person.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseGet(() -> plain(group, model));
            values.forEach((attribute, value) -> facts.put(
                    attribute,
                    new Fact(attribute, value, SOME_DAY, Fact.Giver.LEARNER, isConfirmed(attribute, model))));
        }
        return new Persona(facts);
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

    private Cells cellsBy(AttributeId attribute) {
        return Objects.requireNonNull(cells.get(attribute), attribute::name);
    }

    private boolean isConfirmed(AttributeId attribute, Set<Variable> model) {
        return !(confirmed(attribute) instanceof Variable confirmation) || model.contains(confirmation);
    }

    private Map<AttributeId, Value> plain(Group group, Set<Variable> model) {
        var values = new TreeMap<AttributeId, Value>();
        for (AttributeId attribute : group.attributes) {
            cellsOf(attribute).stream()
                    .filter(cell -> model.contains(variable(attribute, cell)))
                    .forEach(cell -> values.put(attribute, cell.value()));
        }
        return values;
    }

    private Variable variable(AttributeId attribute, Cells.Cell cell) {
        return f.variable(attribute + "=" + cell.name());
    }

    private Group single(AttributeId attribute) {
        return new Group(attribute.name(), Set.of(attribute), exactlyOne(attribute), Map.of());
    }

    private Formula exactlyOne(AttributeId attribute) {
        var variables = new ArrayList<Variable>();
        variables.add(unknown(attribute));
        cellsOf(attribute).forEach(cell -> variables.add(variable(attribute, cell)));
        return f.exo(variables);
    }

    private void tie(Competency competency, Thresholds thresholds) {
        Map<String, AttributeId> kinds = new LinkedHashMap<>();
        for (String kind : SCORES) {
            var attribute = new AttributeId(kind + "." + competency.id());
            if (has(attribute)) kinds.put(kind, attribute);
        }
        if (kinds.isEmpty()) return;
        var people = new LinkedHashMap<List<Variable>, Map<AttributeId, Value>>();
        for (Map<String, Integer> scores : ScoreGrid.of(competency)) {
            var where = new ArrayList<Variable>();
            var values = new TreeMap<AttributeId, Value>();
            kinds.forEach((kind, attribute) -> {
                Integer score = scores.get(kind);
                where.add(score == null ? unknown(attribute) : variable(attribute, cell(attribute, score, thresholds)));
                if (score != null) values.put(attribute, Value.of(score));
            });
            people.putIfAbsent(where, values);
        }
        var rule = new ArrayList<Formula>();
        kinds.values().forEach(attribute -> rule.add(exactlyOne(attribute)));
        rule.add(f.or(people.keySet().stream().map(f::and).toList()));
        var group = new Group("scores " + competency.id(), Set.copyOf(kinds.values()), f.and(rule), people);
        kinds.values().forEach(attribute -> groups.put(attribute.name(), group));
    }

    private Cells.Cell cell(AttributeId attribute, int score, Thresholds thresholds) {
        List<Condition.Compare> comparisons = thresholds.of(attribute);
        return cellsBy(attribute).cellOf(score, comparisons);
    }
}
