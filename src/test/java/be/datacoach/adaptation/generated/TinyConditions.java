package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Conditions at most two deep, on the learner, on a module or on a task. */
final class TinyConditions {

    private final Draw draw;
    private final List<Attribute> all;

    TinyConditions(List<Attribute> attributes, Draw draw) {
        this.draw = draw;
        this.all = attributes;
    }

    /** On the learner. */
    Condition any() {
        return combined(asking(""), 2);
    }

    /** On the learner, or on what is computed for {@code module.} or {@code task.}. */
    Condition of(String scope) {
        List<Attribute> own = asking(scope);
        return draw.chance(0.6) && !own.isEmpty() ? combined(own, 1) : any();
    }

    /** Two things about the learner that are known, both true. */
    Condition clash() {
        List<Attribute> own = asking("");
        return new Condition.All(List.of(known(draw.one(own)), known(draw.one(own))));
    }

    Condition mostlyAlways() {
        return draw.chance(0.7) ? Condition.ALWAYS : any();
    }

    private List<Attribute> asking(String scope) {
        return all.stream()
                .filter(one -> scope.isEmpty()
                        ? one.owner() != Attribute.Owner.COMPUTED
                        : one.id().name().startsWith(scope))
                .toList();
    }

    private Condition combined(List<Attribute> asked, int deep) {
        if (deep == 0 || draw.chance(0.5)) return comparison(draw.one(asked));
        if (draw.chance(0.25)) return new Condition.Not(combined(asked, deep - 1));
        List<Condition> parts = Stream.generate(() -> combined(asked, deep - 1))
                .limit(draw.between(2, 3))
                .toList();
        return draw.chance(0.6) ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private Condition comparison(Attribute attribute) {
        return draw.chance(0.15) ? new Condition.Unknown(attribute.id()) : known(attribute);
    }

    private Condition known(Attribute attribute) {
        if (attribute.domain() instanceof Domain.Words words) {
            int most = Math.max(1, words.codes().size() - 1);
            return new Condition.Is(attribute.id(), new HashSet<>(draw.few(words.codes(), most)));
        }
        Domain.Numbers numbers = (Domain.Numbers) attribute.domain();
        double threshold = draw.between((int) Math.max(0, numbers.min()), (int) numbers.max());
        return new Condition.Compare(attribute.id(), draw.one(List.of(Operator.values())), threshold);
    }
}
