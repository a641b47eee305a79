package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** All possible people: those of whom what is known belongs together as it does of real people. */
final class People {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 9, 1);

    private final Space space;
    private final Map<String, Group> groups = new TreeMap<>();

    /** Attributes whose values depend on each other. */
    static final class Group {
        private final Set<AttributeId> attributes;
        private final List<Bond> bonds;
        private final Formula rule;

        private Group(Set<AttributeId> attributes, List<Bond> bonds, Formula rule) {
            this.attributes = attributes;
            this.bonds = bonds;
            this.rule = rule;
        }

        Set<AttributeId> attributes() {
            return attributes;
        }

        /** What holds among them. */
        Formula rule() {
            return rule;
        }
    }

    People(Curriculum curriculum, Space space, FormulaFactory f) {
        this.space = space;
        var left = new ArrayList<>(new Bonds(curriculum, space, f).all());
        for (AttributeId attribute : space.attributes()) {
            if (groups.containsKey(attribute.name())) continue;
            Group group = group(attribute, left, f);
            group.attributes.forEach(member -> groups.put(member.name(), group));
        }
    }

    /** The attribute and all that bonds tie it to, directly or by others. */
    private Group group(AttributeId first, List<Bond> left, FormulaFactory f) {
        var attributes = new TreeSet<>(Set.of(first));
        var bonds = new ArrayList<Bond>();
        boolean grown = true;
        while (grown) {
            List<Bond> touching = left.stream()
                    .filter(bond -> bond.attributes().stream().anyMatch(attributes::contains))
                    .toList();
            touching.forEach(bond -> attributes.addAll(bond.attributes()));
            bonds.addAll(touching);
            left.removeAll(touching);
            grown = !touching.isEmpty();
        }
        Formula rule = f.and(Stream.concat(
                        attributes.stream().map(space::exactlyOne),
                        bonds.stream().map(Bond::rule))
                .toList());
        return new Group(attributes, bonds, rule);
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

    /** What is known or unknown together: the scores of one competency; everything else by itself. */
    Collection<Set<AttributeId>> together() {
        var together = new TreeMap<String, Set<AttributeId>>();
        for (AttributeId attribute : space.attributes()) {
            String[] name = attribute.name().split("\\.", 2);
            boolean score = name.length == 2 && ScoreBond.KINDS.contains(name[0]);
            together.computeIfAbsent(score ? "scores." + name[1] : attribute.name(), none -> new TreeSet<>())
                    .add(attribute);
        }
        return together.values();
    }

    /** The person of a model, of whom only what is true in it is known. */
    Persona persona(Set<Variable> model) {
        var values = new TreeMap<AttributeId, Value>();
        for (AttributeId attribute : space.attributes()) {
            space.value(attribute, model).ifPresent(value -> values.put(attribute, value));
        }
        groups().forEach(group ->
                group.bonds.forEach(bond -> values.putAll(bond.values().apply(model))));
        var facts = new TreeMap<AttributeId, Fact>();
        values.forEach((attribute, value) -> facts.put(
                attribute,
                new Fact(attribute, value, SOME_DAY, Fact.Giver.LEARNER, space.isConfirmed(attribute, model))));
        return new Persona(facts);
    }
}
