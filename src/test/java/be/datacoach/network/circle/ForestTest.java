package be.datacoach.network.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks under networks: never in a circle, and who shares with whom goes both ways. */
class ForestTest {
    private static final int NETWORKS = 9;
    private static final int TRIES = 60;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverStandsInACircleWhateverIsTried(int seed) {
        Random random = new Random(seed);
        Forest<Integer> forest = new Forest<>(Map.of());
        Set<Set<Integer>> pairs = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            int lower = random.nextInt(NETWORKS);
            int upper = random.nextInt(NETWORKS);
            boolean same = connected(pairs, lower, upper);
            boolean free = !forest.upper().containsKey(lower);
            // Within one tree it would close a circle exactly when nothing stands above the lower one.
            assertThat(forest.allows(lower, upper)).isEqualTo(free && !same);
            if (forest.allows(lower, upper)) {
                forest = forest.with(lower, upper);
                pairs.add(Set.of(lower, upper));
            }
        }
        for (int network = 0; network < NETWORKS; network++) endsAbove(forest, network);
    }

    /** Every way up ends, at most as many steps away as there are networks. */
    private static void endsAbove(Forest<Integer> forest, int network) {
        Integer here = network;
        for (int steps = 0; steps < NETWORKS && here != null; steps++)
            here = forest.upper().get(here);
        assertThat(here).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesBothWaysAndWithAllThatIsConnected(int seed) {
        Random random = new Random(seed);
        Map<Integer, Integer> upper = new HashMap<>();
        // Each goes under one with a lower number, or under none.
        for (int i = 1; i < NETWORKS; i++) {
            if (random.nextBoolean()) upper.put(i, random.nextInt(i));
        }
        Forest<Integer> forest = new Forest<>(upper);
        Set<Set<Integer>> pairs = upper.entrySet().stream()
                .map(entry -> Set.of(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
        for (int one = 0; one < NETWORKS; one++) {
            Set<Integer> tree = forest.treesOf(Set.of(one));
            assertThat(tree).contains(one);
            for (int other = 0; other < NETWORKS; other++) {
                assertThat(tree.contains(other)).isEqualTo(connected(pairs, one, other));
                assertThat(forest.treesOf(Set.of(other)).contains(one)).isEqualTo(tree.contains(other));
            }
        }
    }

    @Test
    void refusesItselfItsOwnAndASecondOneAbove() {
        Forest<String> forest =
                new Forest<String>(Map.of()).with("region", "flanders").with("town", "region");
        assertThat(forest.allows("town", "town")).isFalse();
        assertThat(forest.allows("flanders", "town")).as("a circle").isFalse();
        assertThat(forest.allows("town", "flanders")).as("a second one above").isFalse();
        assertThat(forest.allows("flanders", "world")).isTrue();
        assertThatThrownBy(() -> forest.with("flanders", "town")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void looksAtTheTreesOfAllThatAreAsked() {
        Forest<String> forest = new Forest<String>(Map.of()).with("a", "b").with("c", "d");
        assertThat(forest.treesOf(Set.of("a", "d"))).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(forest.treesOf(Set.of("alone"))).containsExactly("alone");
        assertThat(forest.treesOf(Set.of())).isEmpty();
    }

    /** By brute force: whether a way leads from one to the other over these pairs. */
    private static boolean connected(Set<Set<Integer>> pairs, int one, int other) {
        Set<Integer> reached = new HashSet<>(Set.of(one));
        for (int i = 0; i < NETWORKS; i++) {
            pairs.stream()
                    .filter(pair -> pair.stream().anyMatch(reached::contains))
                    .forEach(reached::addAll);
        }
        return reached.contains(other);
    }
}
