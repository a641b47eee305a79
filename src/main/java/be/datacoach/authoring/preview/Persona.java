package be.datacoach.authoring.preview;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who could be a learner: what is known of them, and the band in which they take a module. */
public record Persona(Band band, Map<AttributeId, Value> facts) {

    private static final AttributeId LEVEL = new AttributeId("school.level");
    private static final AttributeId LEVEL_OF_COUNSELLOR = new AttributeId("counsellor.level");

    public Persona {
        facts = Map.copyOf(facts);
    }

    /** The same person in a school of this level, or accompanying such schools. */
    public Persona at(String level) {
        var others = new TreeMap<>(facts);
        others.put(LEVEL, Value.of(level));
        others.put(LEVEL_OF_COUNSELLOR, Value.of(level));
        return new Persona(band, others);
    }

    /** The level of the school, or nothing. */
    public String level() {
        Value level = facts.get(LEVEL);
        return level == null ? "" : level.toString();
    }
}
