package be.datacoach.intake;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import java.util.Map;
import java.util.Optional;

/**
 * What a coach told.
 *
 * @param asked whether the first screen was sent in at least once, be it without a single answer
 */
public record OwnFacts(Map<AttributeId, Fact> facts, boolean asked) {
    public OwnFacts {
        facts = Map.copyOf(facts);
    }

    public Optional<Fact> about(AttributeId attribute) {
        return Optional.ofNullable(facts.get(attribute));
    }
}
