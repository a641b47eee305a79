package be.datacoach.network.peer;

import java.util.Comparator;

/**
 * How well two coaches could think along with each other: the same for both. Who works at the same level goes first, for the
 * situations resemble each other; then who shares more questions; then who is in the same phase.
 */
record Closeness(boolean sameLevel, int questions, boolean samePhase) implements Comparable<Closeness> {
    private static final Comparator<Closeness> ORDER = Comparator.comparing(Closeness::sameLevel)
            .thenComparing(Closeness::questions)
            .thenComparing(Closeness::samePhase);

    static Closeness between(Profile one, Profile other) {
        return new Closeness(
                one.level().isPresent() && one.level().equals(other.level()),
                one.shared(other).size(),
                one.phase().isPresent() && one.phase().equals(other.phase()));
    }

    /** Whether there is anything to talk about. */
    boolean suits() {
        return sameLevel || questions > 0;
    }

    @Override
    public int compareTo(Closeness other) {
        return ORDER.compare(this, other);
    }
}
