package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.path.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The smallest change of what is known that would undo a decision: found by trying, verified by planning again as
 * if for the first time. One fact is smaller than two, and a near value is smaller than a far one.
 */
public record Counterfactual(List<Change> changes) {

    /** A fact that would be different; without {@code from}, one that is not known now. */
    public record Change(AttributeId attribute, Optional<Value> from, Value to) {}

    /** A change and how far it is from how things are. */
    private record Step(Change change, double distance) {}

    public Counterfactual {
        changes = List.copyOf(changes);
    }

    public static Optional<Counterfactual> of(PlanningCase planning, Decision decision) {
        PlanningCase afresh = planning.afresh();
        List<Step> steps = asked(planning, decision)
                .flatMap(id -> steps(planning, id))
                .sorted(Comparator.comparingDouble(Step::distance))
                .toList();
        Stream<List<Step>> singles = steps.stream().map(List::of);
        Stream<List<Step>> pairs = pairs(steps).stream();
        return Stream.concat(singles, pairs)
                .map(list -> list.stream().map(Step::change).toList())
                .filter(changes -> undoes(afresh, changes, decision))
                .findFirst()
                .map(Counterfactual::new);
    }

    private static boolean undoes(PlanningCase planning, List<Change> changes, Decision decision) {
        var facts = new TreeMap<>(planning.learner().facts());
        changes.forEach(change -> facts.put(change.attribute, told(planning, change)));
        var other = Planner.plan(planning.of(planning.learner().with(facts)));
        return other.decisions().stream().noneMatch(decision::sameAs);
    }

    /** Confirmed as it is now: somebody else might have said the other value just as well. */
    private static Fact told(PlanningCase planning, Change change) {
        boolean confirmed = planning.learner()
                .known()
                .about(change.attribute)
                .filter(Fact::confirmed)
                .isPresent();
        return new Fact(change.attribute, change.to, planning.today(), Fact.Giver.LEARNER, confirmed);
    }

    private static List<List<Step>> pairs(List<Step> steps) {
        var pairs = new ArrayList<List<Step>>();
        for (int i = 0; i < steps.size(); i++) {
            for (int j = i + 1; j < steps.size(); j++) {
                if (!steps.get(i).change.attribute.equals(steps.get(j).change.attribute)) {
                    pairs.add(List.of(steps.get(i), steps.get(j)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> pair.get(0).distance + pair.get(1).distance));
        return pairs;
    }

    /** The attributes behind a decision: those of its facts, and what its rule asks that nobody told. */
    private static Stream<AttributeId> asked(PlanningCase planning, Decision decision) {
        Stream<AttributeId> told = decision.reason().facts().stream().map(Fact::attribute);
        Stream<AttributeId> untold = planning.curriculum()
                .rule(new RuleId(decision.reason().rule()))
                .map(rule -> rule.when().asks())
                .orElse(Stream.empty())
                .filter(id -> !planning.learner().facts().containsKey(id));
        return Stream.concat(told, untold).distinct();
    }

    private static Stream<Step> steps(PlanningCase planning, AttributeId id) {
        Optional<Value> now = planning.learner().known().about(id).map(Fact::value);
        return planning.curriculum().attribute(id).stream()
                .filter(attribute -> attribute.owner() != Attribute.Owner.COMPUTED || now.isPresent())
                .flatMap(attribute -> others(planning.curriculum(), attribute, now));
    }

    /** Other values of an attribute: every other word, and numbers on either side of every threshold. */
    private static Stream<Step> others(Curriculum curriculum, Attribute attribute, Optional<Value> now) {
        if (attribute.domain() instanceof Domain.Words words) {
            int place =
                    now.map(value -> words.codes().indexOf(value.toString())).orElse(0);
            return words.codes().stream()
                    .filter(code -> !now.equals(Optional.of(Value.of(code))))
                    .map(code -> new Step(
                            new Change(attribute.id(), now, Value.of(code)),
                            Math.abs(words.codes().indexOf(code) - place) / 100.0));
        }
        Domain.Numbers numbers = (Domain.Numbers) attribute.domain();
        double place = now.map(value -> ((Value.Amount) value).number()).orElse(numbers.min());
        return cells(curriculum, attribute, numbers).stream()
                .filter(value -> now.isEmpty() || value != place)
                .map(value -> new Step(
                        new Change(attribute.id(), now, Value.of(value)),
                        Math.abs(value - place) / (numbers.max() - numbers.min())));
    }

    /**
     * The values right at and right beside every threshold that a rule or a text mentions for this attribute. Needs are
     * ranked among each other, so each of their values may matter.
     */
    private static TreeSet<Double> cells(Curriculum curriculum, Attribute attribute, Domain.Numbers numbers) {
        if (attribute.id().name().startsWith("need.")) return new TreeSet<>(numbers.all());
        var cells = new TreeSet<Double>();
        conditions(curriculum)
                .flatMap(condition -> thresholds(condition, attribute.id()))
                .flatMap(at -> Stream.of(at - numbers.step(), at, at + numbers.step()))
                .filter(at -> at >= numbers.min() && at <= numbers.max())
                .forEach(cells::add);
        return cells;
    }

    private static Stream<Condition> conditions(Curriculum curriculum) {
        Stream<Condition> ofTexts = curriculum.modules().stream()
                .flatMap(module -> module.points().stream())
                .flatMap(point -> point.variants().stream())
                .map(VariationPoint.Variant::when);
        return Stream.concat(curriculum.rules().stream().map(Rule::when), ofTexts);
    }

    private static Stream<Double> thresholds(Condition condition, AttributeId attribute) {
        if (condition instanceof Condition.Compare compare) {
            return speaksOf(compare.attribute(), attribute) ? Stream.of(compare.threshold()) : Stream.empty();
        }
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(part -> thresholds(part, attribute));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(part -> thresholds(part, attribute));
        }
        return condition instanceof Condition.Not not ? thresholds(not.part(), attribute) : Stream.empty();
    }

    /** A threshold of {@code module.mastery} cuts {@code mastery.C2} too, for it is one of these. */
    private static boolean speaksOf(AttributeId asked, AttributeId attribute) {
        if (asked.equals(attribute)) return true;
        String kind = attribute.name().replaceFirst("\\.[A-Z]+[0-9]+$", "");
        return switch (asked.name()) {
            case "module.mastery" -> kind.equals("mastery");
            case "module.performance" -> kind.equals("performance");
            case "module.evidence" -> kind.equals("evidence");
            case "module.gap", "module.modesty" -> kind.equals("gap");
            case "task.priority" -> kind.equals("need");
            default -> false;
        };
    }
}
