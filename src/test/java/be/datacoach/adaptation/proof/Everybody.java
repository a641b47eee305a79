package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.learner.Contradiction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every possible person of a small curriculum, one by one: each attribute not known or with each of its values, each
 * fact confirmed or not where somebody has to, and of the scores and the answers that they come from each that people can
 * have together; without those whose facts contradict each other. People are left out only when somebody else answers
 * every single comparison with their scores alike.
 */
final class Everybody {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 9, 1);

    private final Curriculum curriculum;
    private List<Map<AttributeId, Fact>> people = List.of(Map.of());

    private Everybody(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    static List<Persona> of(Curriculum curriculum) {
        var all = new Everybody(curriculum);
        for (Attribute attribute : curriculum.attributes()) {
            if (attribute.owner() != Attribute.Owner.COMPUTED && !all.isScored(attribute.id())) {
                all.times(all.options(attribute));
            }
        }
        curriculum.competencies().forEach(competency -> all.times(all.scores(competency)));
        return all.people.stream()
                .filter(one -> Contradiction.in(one, curriculum, Set.of()).isEmpty())
                .map(Persona::new)
                .toList();
    }

    private boolean isScored(AttributeId attribute) {
        return attribute.name().matches("(mastery|performance|evidence|gap)\\..*")
                || curriculum.competencies().stream()
                        .anyMatch(competency ->
                                curriculum.itemsOf(competency.id()).contains(attribute));
    }

    private void times(List<Map<AttributeId, Fact>> options) {
        people = people.stream()
                .flatMap(one -> options.stream().map(more -> {
                    Map<AttributeId, Fact> both = new TreeMap<>(one);
                    both.putAll(more);
                    return both;
                }))
                .toList();
    }

    private List<Map<AttributeId, Fact>> options(Attribute attribute) {
        var options = new ArrayList<Map<AttributeId, Fact>>();
        options.add(Map.of());
        for (Value value : values(attribute)) {
            options.add(Map.of(attribute.id(), fact(attribute.id(), value, true)));
            if (attribute.owner() != Attribute.Owner.LEARNER) {
                options.add(Map.of(attribute.id(), fact(attribute.id(), value, false)));
            }
        }
        return options;
    }

    private static List<Value> values(Attribute attribute) {
        if (attribute.domain() instanceof Domain.Words words) {
            return words.codes().stream().map(Value::of).toList();
        }
        var numbers = (Domain.Numbers) attribute.domain();
        return Stream.iterate(numbers.min(), at -> at <= numbers.max(), at -> at + numbers.step())
                .map(Value::of)
                .toList();
    }

    private static Fact fact(AttributeId attribute, Value value, boolean confirmed) {
        return new Fact(attribute, value, SOME_DAY, Fact.Giver.LEARNER, confirmed);
    }

    private List<Map<AttributeId, Fact>> scores(Competency competency) {
        List<AttributeId> items = curriculum.itemsOf(competency.id());
        List<Map<AttributeId, Fact>> patterns = patterns(items);
        var unlike = new LinkedHashMap<List<Object>, Map<AttributeId, Fact>>();
        for (ScoreGrid.Scored scored : ScoreGrid.of(competency, !items.isEmpty())) {
            Map<AttributeId, Fact> facts = new TreeMap<>();
            scored.by().forEach((kind, score) -> {
                var id = new AttributeId(kind + "." + competency.id());
                if (curriculum.attribute(id).isPresent()) facts.put(id, fact(id, Value.of(score), true));
            });
            List<Object> answers = answers(facts);
            for (Map<AttributeId, Fact> pattern : patterns) {
                if (!scored.answers().holds(given(pattern))) continue;
                Map<AttributeId, Fact> both = new TreeMap<>(facts);
                both.putAll(pattern);
                unlike.putIfAbsent(List.of(pattern, answers), both);
            }
        }
        return List.copyOf(unlike.values());
    }

    /** Every way to answer some single items, those that nobody knows of included. */
    private static List<Map<AttributeId, Fact>> patterns(List<AttributeId> items) {
        List<Map<AttributeId, Fact>> patterns = List.of(Map.of());
        for (AttributeId item : items) {
            patterns = patterns.stream()
                    .flatMap(one -> Stream.concat(
                            Stream.of(one),
                            Stream.of("RIGHT", "WRONG", "DONT_KNOW").map(word -> {
                                Map<AttributeId, Fact> more = new TreeMap<>(one);
                                more.put(item, fact(item, Value.of(word), true));
                                return more;
                            })))
                    .toList();
        }
        return patterns;
    }

    private static ScoreGrid.Answers given(Map<AttributeId, Fact> pattern) {
        return new ScoreGrid.Answers(count(pattern, "RIGHT"), count(pattern, "WRONG"), count(pattern, "DONT_KNOW"));
    }

    private static int count(Map<AttributeId, Fact> pattern, String word) {
        return (int) pattern.values().stream()
                .filter(fact -> fact.value().equals(Value.of(word)))
                .count();
    }

    private List<Object> answers(Map<AttributeId, Fact> facts) {
        var answers = new ArrayList<Object>();
        answers.add(facts.keySet());
        answers.add(new Persona(facts).asLearner().proven());
        List<Condition.Compare> comparisons = comparisons().toList();
        facts.values()
                .forEach(fact -> comparisons.forEach(compare ->
                        answers.add(new Condition.Compare(fact.attribute(), compare.operator(), compare.threshold())
                                .judge(asked -> java.util.Optional.of(fact))
                                .truth())));
        return answers;
    }

    private Stream<Condition.Compare> comparisons() {
        Stream<Condition> ofVariants = curriculum.modules().stream()
                .flatMap(module -> module.points().stream())
                .flatMap(point -> point.variants().stream())
                .map(variant -> variant.when());
        return Stream.concat(curriculum.rules().stream().map(Rule::when), ofVariants)
                .flatMap(Everybody::comparisons);
    }

    private static Stream<Condition.Compare> comparisons(Condition condition) {
        if (condition instanceof Condition.Compare compare) return Stream.of(compare);
        if (condition instanceof Condition.All all) return all.parts().stream().flatMap(Everybody::comparisons);
        if (condition instanceof Condition.Any any) return any.parts().stream().flatMap(Everybody::comparisons);
        return condition instanceof Condition.Not not ? comparisons(not.part()) : Stream.empty();
    }
}
