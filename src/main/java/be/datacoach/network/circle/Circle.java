package be.datacoach.network.circle;

import be.datacoach.organisation.cohort.Cohort;

/**
 * A cohort or network, as its members know it.
 *
 * @param worksOn what a network works on; empty for a cohort
 * @param over whether it is a network that ended: it is read, not written
 */
public record Circle(CircleKey key, String name, String worksOn, boolean over) {
    static Circle of(Cohort cohort) {
        return new Circle(new CircleKey(CircleKey.Kind.COHORT, cohort.uid()), cohort.name(), "", false);
    }

    static Circle of(LearningNetwork network) {
        return new Circle(network.key(), network.name(), network.worksOn(), network.isArchived());
    }

    public String uid() {
        return key.uid();
    }

    public boolean isNetwork() {
        return key.kind() == CircleKey.Kind.NETWORK;
    }
}
