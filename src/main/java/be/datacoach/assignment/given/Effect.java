package be.datacoach.assignment.given;

/** What giving a path does to a coach. */
public enum Effect {
    /** Nothing was given to them before. */
    NEW,
    /** They worked towards something else. */
    CHANGED,
    /** They have it already. */
    UNCHANGED
}
