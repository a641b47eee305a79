package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Tie;
import be.datacoach.adaptation.proof.ScoreGrid.Answers;
import be.datacoach.adaptation.proof.ScoreGrid.Scored;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** Ties the scores of one competency to each other, and to the answers that are told one by one. */
final class ScoreBond {

    static final List<String> KINDS = List.of("mastery", "performance", "evidence", "gap");

    private final Curriculum curriculum;
    private final Space space;
    private final FormulaFactory f;

    ScoreBond(Curriculum curriculum, Space space, FormulaFactory f) {
        this.curriculum = curriculum;
        this.space = space;
        this.f = f;
    }

    /** Somebody, and the cells that their scores are in. */
    private record Sample(Answers answers, Map<AttributeId, Value> values) {}

    /** The answers that are told one by one: those that are right, not right, and left open. */
    private record Told(List<Formula> right, List<Formula> wrong, List<Formula> open) {

        Formula within(Answers most, FormulaFactory f) {
            return f.and(
                    Counting.atMost(most.right(), right, f),
                    Counting.atMost(most.wrong(), wrong, f),
                    Counting.atMost(most.open(), open, f));
        }

        Answers in(Set<Variable> model) {
            var assignment = new Assignment(model);
            return new Answers(
                    Counting.count(right, assignment),
                    Counting.count(wrong, assignment),
                    Counting.count(open, assignment));
        }
    }

    /** Nothing where no score of it may be asked. */
    Optional<Bond> of(Competency competency) {
        Map<String, AttributeId> kinds = new LinkedHashMap<>();
        for (String kind : KINDS) {
            var attribute = new AttributeId(kind + "." + competency.id());
            if (space.has(attribute)) kinds.put(kind, attribute);
        }
        if (kinds.isEmpty()) return Optional.empty();
        List<AttributeId> items = curriculum.itemsOf(competency.id());
        Told told = told(items);
        Map<List<Variable>, List<Sample>> people = people(competency, kinds, !items.isEmpty());
        Formula rule = f.or(people.entrySet().stream()
                .map(alike -> f.and(f.and(alike.getKey()), anyOf(alike.getValue(), told)))
                .toList());
        var attributes = new HashSet<>(kinds.values());
        items.stream().filter(space::has).forEach(attributes::add);
        return Optional.of(new Bond(attributes, rule, model -> values(model, people, told)));
    }

    private Told told(List<AttributeId> items) {
        return new Told(
                each(items, Value.of(Tie.Items.RIGHT)::equals),
                each(
                        items,
                        value -> !value.equals(Value.of(Tie.Items.RIGHT))
                                && !value.equals(Value.of(Tie.Items.DONT_KNOW))),
                each(items, Value.of(Tie.Items.DONT_KNOW)::equals));
    }

    private List<Formula> each(List<AttributeId> items, Predicate<Value> test) {
        return items.stream().map(item -> space.where(item, test)).toList();
    }

    private Map<List<Variable>, List<Sample>> people(
            Competency competency, Map<String, AttributeId> kinds, boolean single) {
        var people = new LinkedHashMap<List<Variable>, List<Sample>>();
        for (Scored scored : ScoreGrid.of(competency, single)) {
            var where = new ArrayList<Variable>();
            var values = new TreeMap<AttributeId, Value>();
            kinds.forEach((kind, attribute) -> {
                Integer score = scored.by().get(kind);
                where.add(score == null ? space.unknown(attribute) : space.cellWith(attribute, score));
                if (score != null) values.put(attribute, Value.of(score));
            });
            List<Sample> alike = people.computeIfAbsent(where, none -> new ArrayList<>());
            // Whoever leaves no more room than somebody before says nothing new.
            if (alike.stream().noneMatch(one -> one.answers.holds(scored.answers()))) {
                alike.removeIf(one -> scored.answers().holds(one.answers));
                alike.add(new Sample(scored.answers(), values));
            }
        }
        return people;
    }

    private Formula anyOf(List<Sample> alike, Told told) {
        return f.or(alike.stream().map(one -> told.within(one.answers, f)).toList());
    }

    private static Map<AttributeId, Value> values(
            Set<Variable> model, Map<List<Variable>, List<Sample>> people, Told told) {
        Answers given = told.in(model);
        return people.entrySet().stream()
                .filter(alike -> model.containsAll(alike.getKey()))
                .flatMap(alike -> alike.getValue().stream())
                .filter(one -> one.answers.holds(given))
                .map(Sample::values)
                .findFirst()
                .orElse(Map.of());
    }
}
