package be.datacoach.adaptation.condition;

import java.util.Map;

/**
 * One thing that rules may ask about a learner or a school, declared once.
 *
 * @param words the words of the domain as a person reads them; empty for numbers
 */
public record Attribute(
        AttributeId id, Domain domain, Owner owner, Privacy privacy, Text label, Map<String, Text> words) {

    /** Whose fact it is. */
    public enum Owner {
        LEARNER,
        COACH_CONTEXT,
        SCHOOL,
        TEAM,
        COMPUTED
    }

    /** Who may see it: only the learner, or also who may see the objective school context. */
    public enum Privacy {
        PRIVATE,
        OBJECTIVE
    }

    public Attribute {
        words = Map.copyOf(words);
    }

    /** A value as a person reads it. */
    public Text says(Value value) {
        return words.getOrDefault(value.toString(), Text.of(value.toString()));
    }
}
