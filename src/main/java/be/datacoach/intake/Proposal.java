package be.datacoach.intake;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;

/** What a coach is about to tell: for the length of one request, to see what it would change before it counts. */
@RequestScoped
public class Proposal {
    private Optional<Map<AttributeId, Optional<Value>>> told = Optional.empty();

    /** @param facts an empty value takes back what was known */
    public void is(Map<AttributeId, Optional<Value>> facts) {
        told = Optional.of(Map.copyOf(facts));
    }

    public Optional<Map<AttributeId, Optional<Value>>> told() {
        return told;
    }
}
