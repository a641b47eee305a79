package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.Mastery;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Somebody for whom something holds, of whom as little as possible is known. */
public record Persona(Map<AttributeId, Fact> facts) {

    private static final String PERFORMANCE = "performance.";

    public Persona {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** This person as planning sees them: what they have shown is proven. */
    public LearnerSnapshot asLearner() {
        var proven = new HashMap<CompetencyId, Integer>();
        facts.forEach((attribute, fact) -> {
            if (attribute.name().startsWith(PERFORMANCE) && fact.value() instanceof Value.Amount shown) {
                String competency = attribute.name().substring(PERFORMANCE.length());
                proven.put(new CompetencyId(competency), proven(competency, (int) shown.number()));
            }
        });
        return new LearnerSnapshot(facts, proven, Map.of(), List.of(), Set.of());
    }

    /** The same person, of whom these are not known. */
    Persona without(Set<AttributeId> attributes) {
        var fewer = new TreeMap<>(facts);
        fewer.keySet().removeAll(attributes);
        return new Persona(fewer);
    }

    private int proven(String competency, int performance) {
        Fact items = facts.get(new AttributeId("evidence." + competency));
        int count = items != null && items.value() instanceof Value.Amount amount ? (int) amount.number() : 0;
        return new Mastery(
                        new CompetencyId(competency),
                        OptionalInt.empty(),
                        OptionalInt.of(performance),
                        count,
                        performance)
                .provenLevel();
    }
}
