package be.datacoach.network.example;

/** How far a school was with working with data; the values of the fact {@code policy.phase}. */
public enum Phase {
    NONE,
    INITIATION,
    IMPLEMENTATION,
    CONTINUATION
}
