package be.datacoach.adaptation.curriculum;

import be.datacoach.adaptation.condition.Condition;
import java.util.List;
import java.util.Set;

/**
 * A place in a module where some learners read another text. The first variant that holds wins.
 *
 * @param otherwise whether there are words for everybody for whom no variant holds
 */
public record VariationPoint(PointId id, List<Variant> variants, boolean otherwise) {

    public VariationPoint {
        variants = List.copyOf(variants);
    }

    /**
     * A text for those for whom all keys and the condition hold.
     *
     * @param keys made true by rules with that variant as their action; may be empty
     */
    public record Variant(Set<VariantKey> keys, Condition when) {
        public Variant {
            keys = Set.copyOf(keys);
        }
    }
}
