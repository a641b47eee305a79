package be.datacoach.network.example;

/** Who may read an example, from few to many. */
public enum Reach {
    /** The circles that its author was in when it was shown. */
    CIRCLE,
    /** Those, and whatever is connected with them. */
    CONNECTED,
    EVERYBODY;

    /** The narrower of the two. */
    Reach within(Reach other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
