package be.datacoach.network.talk;

/** What somebody wants to hear of a conversation. */
public enum Stance {
    /** Only that it began, and where they are named. */
    NEITHER,
    /** What is new in it, in the weekly mail. */
    FOLLOWED,
    /** Nothing. */
    MUTED
}
