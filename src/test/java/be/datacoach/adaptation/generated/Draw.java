package be.datacoach.adaptation.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws from a seed. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        // The first numbers of seeds that follow each other are nearly the same.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** At most so many, in the order of the list. */
    <T> List<T> some(List<T> from, int most) {
        int count = Math.min(from.size(), between(0, most));
        var indices = new ArrayList<Integer>();
        for (int i = 0; i < from.size(); i++) indices.add(i);
        Collections.shuffle(indices, random);
        return indices.subList(0, count).stream().sorted().map(from::get).toList();
    }

    /** At least one, at most so many. */
    <T> List<T> few(List<T> from, int most) {
        List<T> some = some(from, most);
        return some.isEmpty() ? List.of(one(from)) : some;
    }
}
