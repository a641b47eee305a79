package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import java.util.List;
import java.util.Optional;

/** How scores are told: as the band they lie in, with the thresholds that the instruments themselves use. */
enum Scale {
    MASTERY(List.of("mastery.", "performance.", "module.mastery", "module.performance"), 40, 60, 80),
    CULTURE(List.of("culture.F", "context.trust"), 40, 65),
    NEED(List.of("need.", "task.priority"), 4, 8);

    private final List<String> prefixes;
    private final int[] thresholds;

    Scale(List<String> prefixes, int... thresholds) {
        this.prefixes = prefixes;
        this.thresholds = thresholds;
    }

    static Optional<Scale> of(AttributeId id) {
        for (Scale scale : values()) {
            if (scale.prefixes.stream().anyMatch(id.name()::startsWith)) return Optional.of(scale);
        }
        return Optional.empty();
    }

    /** The key of the text for the band of this value: the number of thresholds that it reaches. */
    String keyFor(Value value) {
        double score = value instanceof Value.Amount amount ? amount.number() : 0;
        long band =
                java.util.Arrays.stream(thresholds).filter(at -> score >= at).count();
        return "app_scale." + name() + "." + band;
    }
}
