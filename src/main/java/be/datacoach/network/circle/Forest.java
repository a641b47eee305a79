package be.datacoach.network.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which network stands under which. Each stands under one at most and never, by whatever way, under itself; those of one tree
 * are connected, and share the same.
 *
 * @param upper of each network that stands under one, that one
 * @param <N> what a network is known by
 */
record Forest<N>(Map<N, N> upper) {
    Forest {
        upper = Map.copyOf(upper);
    }

    /** Whether this one may go under that one: it stands under none yet, and that one not under it. */
    boolean allows(N lower, N above) {
        return !upper.containsKey(lower) && !rootOf(above).equals(lower);
    }

    /** The same with one more. @throws IllegalArgumentException where that is not allowed */
    Forest<N> with(N lower, N above) {
        if (!allows(lower, above)) throw new IllegalArgumentException("No network stands under itself, or under two");
        Map<N, N> more = new HashMap<>(upper);
        more.put(lower, above);
        return new Forest<>(more);
    }

    /** Whatever this one stands under, as high as it goes; itself where it stands under none. */
    N rootOf(N network) {
        N here = network;
        for (N above = upper.get(here); above != null; above = upper.get(here)) here = above;
        return here;
    }

    /** All of the trees in which these are, themselves among them. */
    Set<N> treesOf(Collection<N> networks) {
        Set<N> roots = new HashSet<>();
        networks.forEach(network -> roots.add(rootOf(network)));
        Set<N> all = new HashSet<>(networks);
        List<N> known = new ArrayList<>(upper.keySet());
        known.addAll(upper.values());
        known.stream().filter(network -> roots.contains(rootOf(network))).forEach(all::add);
        return all;
    }
}
