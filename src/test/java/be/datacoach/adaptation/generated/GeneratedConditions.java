package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Operator;
import java.util.List;
import java.util.stream.Stream;

/** Conditions over declared attributes: every comparison, combined up to three deep. */
final class GeneratedConditions {

    private static final int DEEPEST = 3;

    private final Draw draw;
    private final List<Attribute> context;

    GeneratedConditions(List<Attribute> attributes, Draw draw) {
        this.draw = draw;
        this.context = attributes.stream()
                .filter(one -> one.id().name().startsWith("context.")
                        || one.id().name().equals("coach.hours"))
                .toList();
    }

    /** Any condition on the context. */
    Condition any() {
        return any(DEEPEST);
    }

    private Condition any(int deep) {
        if (deep == 0 || draw.chance(0.6)) return comparison(draw.one(context));
        if (draw.chance(0.2)) return new Condition.Not(any(deep - 1));
        List<Condition> parts =
                Stream.generate(() -> any(deep - 1)).limit(draw.between(2, 3)).toList();
        return draw.chance(0.5) ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private Condition comparison(Attribute attribute) {
        if (draw.chance(0.1)) return new Condition.Unknown(attribute.id());
        if (attribute.domain() instanceof Domain.Words words) {
            return new Condition.Is(
                    attribute.id(),
                    new java.util.HashSet<>(
                            draw.few(words.codes(), words.codes().size() - 1)));
        }
        Domain.Numbers numbers = (Domain.Numbers) attribute.domain();
        int steps = (int) Math.round((numbers.max() - numbers.min()) / numbers.step());
        double threshold = numbers.min() + numbers.step() * draw.between(0, steps);
        return new Condition.Compare(attribute.id(), draw.one(List.of(Operator.values())), threshold);
    }

    /** What was measured is at least so much: more points can only make it true. */
    Condition atLeast(String attribute, int low, int high) {
        return withContext(
                new Condition.Compare(new AttributeId(attribute), Operator.AT_LEAST, draw.between(low, high)));
    }

    /** What was measured is less than so much: more points can only make it false. */
    Condition below(String attribute, int low, int high) {
        return withContext(new Condition.Compare(new AttributeId(attribute), Operator.BELOW, draw.between(low, high)));
    }

    private Condition withContext(Condition condition) {
        return draw.chance(0.4) ? new Condition.All(List.of(condition, any(1))) : condition;
    }
}
