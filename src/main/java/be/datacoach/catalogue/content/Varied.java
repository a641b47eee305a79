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

/**
 * Something that may be another thing for some learners: the variation point of what is no text.
 *
 * @param point empty where it is the same for everybody
 * @param exceptions ordered; the first that holds is taken
 * @param otherwise for everybody else; without it the exceptions leave nobody out, which the coverage proof looks after
 */
public record Varied<T>(Optional<PointId> point, List<For<T>> exceptions, Optional<T> otherwise) {

    /** The thing for those for whom all keys and the condition hold. */
    public record For<T>(Set<VariantKey> keys, Condition when, T thing) {
        public For {
            keys = Set.copyOf(keys);
        }
    }

    public Varied {
        exceptions = List.copyOf(exceptions);
        if (exceptions.isEmpty() && otherwise.isEmpty()) throw new IllegalArgumentException("nothing for anybody");
    }

    public static <T> Varied<T> same(T thing) {
        return new Varied<>(Optional.empty(), List.of(), Optional.of(thing));
    }

    /**
     * What one learner gets.
     *
     * @param chosen for each variation point the index of its exception, or -1 for what everybody else gets
     */
    public T of(Map<PointId, Integer> chosen) {
        int index = point.map(id -> chosen.getOrDefault(id, -1)).orElse(-1);
        return index >= 0 && index < exceptions.size()
                ? exceptions.get(index).thing
                : otherwise.orElseGet(() -> exceptions.get(exceptions.size() - 1).thing);
    }

    /** Everything that somebody may get, in the order of the source. */
    public Stream<T> all() {
        return Stream.concat(exceptions.stream().map(For::thing), otherwise.stream());
    }

    Stream<VariationPoint> points() {
        return point.stream()
                .map(id -> new VariationPoint(
                        id,
                        exceptions.stream()
                                .map(one -> new VariationPoint.Variant(one.keys, one.when))
                                .toList(),
                        otherwise.isPresent()));
    }
}
