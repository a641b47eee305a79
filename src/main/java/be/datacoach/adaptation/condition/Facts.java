package be.datacoach.adaptation.condition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is known. An attribute without a fact is unknown. */
@FunctionalInterface
public interface Facts {

    Optional<Fact> about(AttributeId attribute);

    static Facts of(Map<AttributeId, Fact> facts) {
        return attribute -> Optional.ofNullable(facts.get(attribute));
    }

    /** The same facts, each looked up once; for one thread. */
    default Facts remembered() {
        var found = new HashMap<AttributeId, Optional<Fact>>();
        return attribute -> found.computeIfAbsent(attribute, this::about);
    }

    /** These facts, and where they are silent those of {@code others}. */
    default Facts or(Facts others) {
        return attribute -> about(attribute).or(() -> others.about(attribute));
    }

    default OptionalDouble number(AttributeId attribute) {
        return about(attribute)
                .map(Fact::value)
                .filter(Value.Amount.class::isInstance)
                .map(value -> OptionalDouble.of(((Value.Amount) value).number()))
                .orElse(OptionalDouble.empty());
    }
}
