package be.datacoach.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallestCutTest {
    private record Tie(int one, int other, int weight) {}

    @Test
    void findsNothingInWhatHangsTogetherByTheLimit() {
        assertThat(cut(3, List.of(new Tie(0, 1, 2), new Tie(1, 2, 2), new Tie(2, 0, 1)))
                        .side())
                .isEmpty();
    }

    @Test
    void findsTheSideThatHangsByLess() {
        var twoTriangles = List.of(
                new Tie(0, 1, 3),
                new Tie(1, 2, 3),
                new Tie(2, 0, 3),
                new Tie(3, 4, 3),
                new Tie(4, 5, 3),
                new Tie(5, 3, 3),
                new Tie(2, 3, 4));
        assertThat(cut(5, twoTriangles).side().orElseThrow()).isIn(Set.of(0, 1, 2), Set.of(3, 4, 5));
    }

    /** Against every way to cut, in a thousand connected graphs. */
    @Test
    void agreesWithTryingEveryCut() {
        Random random = new Random(20261122);
        int found = 0;
        for (int i = 0; i < 1000; i++) {
            int nodes = 2 + random.nextInt(6);
            List<Tie> ties = new ArrayList<>();
            for (int node = 1; node < nodes; node++) {
                ties.add(new Tie(node, random.nextInt(node), 1 + random.nextInt(6)));
            }
            for (int more = random.nextInt(8); more > 0; more--) {
                int one = random.nextInt(nodes);
                int other = (one + 1 + random.nextInt(nodes - 1)) % nodes;
                ties.add(new Tie(one, other, 1 + random.nextInt(3)));
            }
            var side = cut(5, ties).side();
            assertThat(side.isPresent()).as("%s", ties).isEqualTo(smallest(nodes, ties) < 5);
            side.ifPresent(some -> assertThat(across(some, ties)).isBetween(1, 4));
            found += side.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(200, 950);
    }

    private static SmallestCut<Integer> cut(int limit, List<Tie> ties) {
        SmallestCut<Integer> cut = new SmallestCut<>(limit);
        ties.forEach(tie -> cut.tie(tie.one, tie.other, tie.weight));
        return cut;
    }

    private static int smallest(int nodes, List<Tie> ties) {
        int smallest = Integer.MAX_VALUE;
        for (int mask = 1; mask < (1 << nodes) - 1; mask++) {
            Set<Integer> side = new HashSet<>();
            for (int node = 0; node < nodes; node++) {
                if ((mask >> node & 1) == 1) side.add(node);
            }
            smallest = Math.min(smallest, across(side, ties));
        }
        return smallest;
    }

    private static int across(Set<Integer> side, List<Tie> ties) {
        return ties.stream()
                .filter(tie -> side.contains(tie.one) != side.contains(tie.other))
                .mapToInt(Tie::weight)
                .sum();
    }
}
