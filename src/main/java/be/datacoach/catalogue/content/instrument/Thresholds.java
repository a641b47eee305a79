package be.datacoach.catalogue.content.instrument;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The limits of {@code thresholds.yaml} that instruments use; a library in which one is missing is not sound. */
public record Thresholds(Map<String, Double> limits) {

    public static final Set<String> NAMES = Set.of(
            "supported",
            "quick",
            "strong",
            "fragile",
            "solid",
            "need",
            "attention",
            "blind",
            "alone-tasks",
            "enough-answers",
            "spread",
            "support");

    public Thresholds {
        limits = Map.copyOf(limits);
    }

    public double of(String name) {
        return Optional.ofNullable(limits.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No such threshold: " + name));
    }
}
