package be.datacoach.administration.systems;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a listing in the order in which things were made, so that nothing is missed or seen twice while others add to it.
 *
 * @param next the uid of the last one here, when there may be more after it
 */
public record Slice<T>(List<T> items, Optional<String> next) {
    public Slice {
        items = List.copyOf(items);
    }

    /** @param found one more than was asked, when there is more */
    static <E, T> Slice<T> of(List<E> found, int most, Function<E, String> uid, Function<List<E>, List<T>> shown) {
        List<E> kept = found.subList(0, Math.min(most, found.size()));
        Optional<String> next =
                found.size() > most ? Optional.of(uid.apply(kept.get(kept.size() - 1))) : Optional.empty();
        return new Slice<>(shown.apply(kept), next);
    }
}
