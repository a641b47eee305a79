package be.datacoach.adaptation.condition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Something that is true, false or not known of a learner: comparisons of declared attributes, combined. */
public sealed interface Condition {

    Verdict judge(Facts facts);

    /** Whether it holds, without the facts that make it so: parts that cannot change the answer are not asked. */
    default Truth truth(Facts facts) {
        return judge(facts).truth();
    }

    /** The attributes that this condition asks about. */
    Stream<AttributeId> asks();

    Condition ALWAYS = new All(List.of());

    /** The attribute says one of these words. */
    record Is(AttributeId attribute, Set<String> words) implements Condition {
        public Is {
            words = Set.copyOf(words);
        }

        @Override
        public Verdict judge(Facts facts) {
            return compare(
                    facts.about(attribute), value -> value instanceof Value.Word word && words.contains(word.code()));
        }

        @Override
        public Stream<AttributeId> asks() {
            return Stream.of(attribute);
        }

        @Override
        public String toString() {
            var sorted = new TreeSet<>(words);
            return words.size() == 1
                    ? attribute + " is " + sorted.first()
                    : attribute + " in [" + String.join(", ", sorted) + "]";
        }
    }

    /** The attribute is a number on this side of a threshold. */
    record Compare(AttributeId attribute, Operator operator, double threshold) implements Condition {

        @Override
        public Verdict judge(Facts facts) {
            return compare(
                    facts.about(attribute),
                    value -> value instanceof Value.Amount amount && operator.holds(amount.number(), threshold));
        }

        @Override
        public Stream<AttributeId> asks() {
            return Stream.of(attribute);
        }

        @Override
        public String toString() {
            return attribute + " " + operator.sign() + " " + Value.of(threshold);
        }
    }

    /** Nobody has given the attribute a value yet. Never unknown itself. */
    record Unknown(AttributeId attribute) implements Condition {
        @Override
        public Verdict judge(Facts facts) {
            Optional<Fact> fact = facts.about(attribute);
            return new Verdict(Truth.of(fact.isEmpty()), fact.stream().toList());
        }

        @Override
        public Stream<AttributeId> asks() {
            return Stream.of(attribute);
        }

        @Override
        public String toString() {
            return attribute + " is unknown";
        }
    }

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict judge(Facts facts) {
            return Verdict.all(parts.stream().map(part -> part.judge(facts)).toList());
        }

        @Override
        public Truth truth(Facts facts) {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
                truth = truth.and(parts.get(i).truth(facts));
            }
            return truth;
        }

        @Override
        public Stream<AttributeId> asks() {
            return parts.stream().flatMap(Condition::asks);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict judge(Facts facts) {
            return Verdict.any(parts.stream().map(part -> part.judge(facts)).toList());
        }

        @Override
        public Truth truth(Facts facts) {
            Truth truth = Truth.FALSE;
            for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
                truth = truth.or(parts.get(i).truth(facts));
            }
            return truth;
        }

        @Override
        public Stream<AttributeId> asks() {
            return parts.stream().flatMap(Condition::asks);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Verdict judge(Facts facts) {
            return part.judge(facts).not();
        }

        @Override
        public Truth truth(Facts facts) {
            return part.truth(facts).not();
        }

        @Override
        public Stream<AttributeId> asks() {
            return part.asks();
        }
    }

    private static Verdict compare(Optional<Fact> fact, java.util.function.Predicate<Value> test) {
        return fact.map(known -> new Verdict(Truth.of(test.test(known.value())), List.of(known)))
                .orElse(new Verdict(Truth.UNKNOWN, List.of()));
    }
}
