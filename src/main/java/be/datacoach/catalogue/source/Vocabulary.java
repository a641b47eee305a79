package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words that a condition may use: declared attributes and named thresholds. */
public final class Vocabulary {

    private final Map<String, Attribute> attributes = new TreeMap<>();
    private final Map<String, Double> thresholds;

    public Vocabulary(Collection<Attribute> attributes, Map<String, Double> thresholds) {
        attributes.forEach(attribute -> this.attributes.put(attribute.id().name(), attribute));
        this.thresholds = Map.copyOf(thresholds);
    }

    Optional<Attribute> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    Map<String, Double> thresholds() {
        return thresholds;
    }

    Optional<Double> threshold(String name) {
        return Optional.ofNullable(thresholds.get(name));
    }

    /** The members of a family: F1 to F6 of {@code culture}. */
    Set<String> members(String family) {
        return attributes.keySet().stream()
                .filter(name -> name.startsWith(family + "."))
                .map(name -> name.substring(family.length() + 1))
                .collect(Collectors.toSet());
    }

    String nearestAttribute(String name) {
        return Nearest.to(name, attributes.keySet());
    }

    String nearestThreshold(String name) {
        return Nearest.to(name, thresholds.keySet());
    }

    public boolean knows(AttributeId id) {
        return attributes.containsKey(id.name());
    }
}
