package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Markdown in which some parts differ for some learners; the shared parts are written once. */
public record VariedText(List<Part> parts) {

    /** Shared words, or a place where they differ. */
    public sealed interface Part {

        record Shared(String markdown) implements Part {}

        /**
         * A variation point: ordered exceptions, and what everybody else reads. Without words for everybody else the
         * exceptions must leave nobody out, which the coverage proof looks after.
         */
        record Point(PointId id, List<Exception> exceptions, Optional<String> otherwise) implements Part {
            public Point {
                exceptions = List.copyOf(exceptions);
            }
        }
    }

    /** The text for those for whom all keys and the condition hold. */
    public record Exception(Set<VariantKey> keys, Condition when, String markdown) {
        public Exception {
            keys = Set.copyOf(keys);
        }
    }

    public static final VariedText NONE = new VariedText(List.of());

    public VariedText {
        parts = List.copyOf(parts);
    }

    /**
     * The Markdown for one learner.
     *
     * @param chosen for each variation point the index of its exception, or -1 for what everybody else reads
     */
    public String markdown(Map<PointId, Integer> chosen) {
        return String.join(
                "\n\n", parts.stream().map(part -> words(part, chosen)).toList());
    }

    private static String words(Part part, Map<PointId, Integer> chosen) {
        if (part instanceof Part.Point point) {
            int index = chosen.getOrDefault(point.id, -1);
            return index >= 0 && index < point.exceptions.size()
                    ? point.exceptions.get(index).markdown
                    : point.otherwise.orElse("");
        }
        return ((Part.Shared) part).markdown;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether nobody reads anything in it, because it has no words yet. */
    public boolean isBlank() {
        return parts.stream().allMatch(part -> part instanceof Part.Shared shared && shared.markdown.isBlank());
    }

    /** The variation points, as planning needs them. */
    public Stream<VariationPoint> points() {
        return parts.stream()
                .filter(Part.Point.class::isInstance)
                .map(Part.Point.class::cast)
                .map(point -> new VariationPoint(
                        point.id,
                        point.exceptions.stream()
                                .map(one -> new VariationPoint.Variant(one.keys, one.when))
                                .toList(),
                        point.otherwise.isPresent()));
    }
}
