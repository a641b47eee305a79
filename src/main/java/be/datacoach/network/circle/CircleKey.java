package be.datacoach.network.circle;

/** Which circle: a kind and the uid of the cohort or network. */
public record CircleKey(Kind kind, String uid) {
    /** What a circle is. */
    public enum Kind {
        COHORT,
        NETWORK
    }
}
