package be.datacoach.reporting.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in a connected graph with weights a side that hangs on the rest by less than a limit, or that there is none.
 *
 * <p>Nodes that hang together by the limit or more are on one side of every such cut, so they become one node. Which those
 * are is read from a maximum adjacency order: whatever is tied by the limit or more to all that came before it, is so to the
 * one before it (Nagamochi and Ibaraki, «Computing edge-connectivity in multigraphs and capacitated graphs», 1992; Stoer and
 * Wagner, «A simple min-cut algorithm», 1997). What is left in the end is one node, or a node that hangs by less.
 */
final class SmallestCut<N> {
    private final int limit;
    private final Map<Integer, Set<N>> members = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, Integer>> ties = new HashMap<>();

    /** @param limit of the weight, 1 or more */
    SmallestCut(int limit) {
        this.limit = limit;
    }

    /** @param weight more than 0; what is tied twice is tied by the sum */
    void tie(N one, N other, int weight) {
        join(number(one), number(other), weight);
    }

    private final Map<N, Integer> numbers = new HashMap<>();

    private int number(N node) {
        return numbers.computeIfAbsent(node, unknown -> {
            int number = numbers.size();
            members.put(number, new LinkedHashSet<>(Set.of(node)));
            ties.put(number, new HashMap<>());
            return number;
        });
    }

    private void join(int one, int other, int weight) {
        of(one).merge(other, weight, Integer::sum);
        of(other).merge(one, weight, Integer::sum);
    }

    /** One side of a cut below the limit, if there is one. Ask once: the graph is used up. */
    Optional<Set<N>> side() {
        while (members.size() > 1) {
            for (int node : members.keySet()) {
                if (degree(node) < limit) return Optional.of(Set.copyOf(Objects.requireNonNull(members.get(node))));
            }
            contract();
        }
        return Optional.empty();
    }

    /** One round: at least the last two of the order hang together by the limit or more, as every degree is that much. */
    private void contract() {
        List<Integer> order = new ArrayList<>();
        Map<Integer, Integer> pull = new HashMap<>();
        Set<Integer> left = new HashSet<>(members.keySet());
        List<int[]> together = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = strongest(left, pull);
            if (!order.isEmpty() && pull.getOrDefault(next, 0) >= limit) {
                together.add(new int[] {order.get(order.size() - 1), next});
            }
            left.remove(next);
            order.add(next);
            of(next).forEach((other, weight) -> {
                if (left.contains(other)) pull.merge(other, weight, Integer::sum);
            });
        }
        Map<Integer, Integer> became = new HashMap<>();
        together.forEach(pair -> merge(now(pair[0], became), now(pair[1], became), became));
    }

    private static int strongest(Set<Integer> left, Map<Integer, Integer> pull) {
        int best = -1;
        for (int node : left) {
            if (best < 0 || pull.getOrDefault(node, 0) > pull.getOrDefault(best, 0)) best = node;
        }
        return best;
    }

    private static int now(int node, Map<Integer, Integer> became) {
        int at = node;
        while (became.containsKey(at)) at = became.get(at);
        return at;
    }

    private void merge(int into, int gone, Map<Integer, Integer> became) {
        if (into == gone) return;
        Objects.requireNonNull(members.get(into)).addAll(Objects.requireNonNull(members.remove(gone)));
        Map<Integer, Integer> moved = Objects.requireNonNull(ties.remove(gone));
        moved.forEach((other, weight) -> {
            of(other).remove(gone);
            if (other != into) join(into, other, weight);
        });
        became.put(gone, into);
    }

    private int degree(int node) {
        return of(node).values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<Integer, Integer> of(int node) {
        return Objects.requireNonNull(ties.get(node));
    }
}
