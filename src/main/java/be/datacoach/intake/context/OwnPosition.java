package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import java.util.Map;
import java.util.Optional;

/** What a coach told about the own position: answers by attribute, and by statement of a scale. */
public record OwnPosition(Map<AttributeId, Value> answers) {
    public OwnPosition {
        answers = Map.copyOf(answers);
    }

    public Optional<Value> about(AttributeId attribute) {
        return Optional.ofNullable(answers.get(attribute));
    }
}
