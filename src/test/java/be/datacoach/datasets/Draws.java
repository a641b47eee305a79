package be.datacoach.datasets;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance from a fixed seed. {@link Random} is used because its documentation prescribes the algorithm (a linear
 * congruential generator, the polar method for the normal distribution): every Java draws the same.
 */
final class Draws {

    private final Random random;

    Draws(long seed) {
        random = new Random(seed);
    }

    double normal(double mean, double spread) {
        return mean + spread * random.nextGaussian();
    }

    /** A whole number from {@code from} up to and including {@code to}. */
    int whole(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    static int within(int from, double value, int to) {
        return (int) Math.max(from, Math.min(to, Math.round(value)));
    }

    static double oneDecimal(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
