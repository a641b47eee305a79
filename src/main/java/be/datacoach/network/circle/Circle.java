package be.datacoach.network.circle;

import be.datacoach.organisation.cohort.Cohort;

/**
 * A cohort or network that is going on, as its members know it.
 *
 * @param worksOn what a network works on; empty for a cohort
 */
public record Circle(CircleKey key, String name, String worksOn) {
    static Circle of(Cohort cohort) {
        return new Circle(new CircleKey(CircleKey.Kind.COHORT, cohort.uid()), cohort.name(), "");
    }

    static Circle of(LearningNetwork network) {
        return new Circle(network.key(), network.name(), network.worksOn());
    }

    public String uid() {
        return key.uid();
    }

    public boolean isNetwork() {
        return key.kind() == CircleKey.Kind.NETWORK;
    }
}
