package be.datacoach.network.talk;

/** What people talk about together. */
public enum PlaceKind {
    COHORT,
    NETWORK,
    EXAMPLE
}
