package be.datacoach.network.division;

/** Why what was agreed is talked over anew. */
public enum Reopening {
    /** One of the coaches wanted to. */
    ASKED,
    /** Somebody came to the table. */
    JOINED,
    /** Somebody left it, or the school. */
    LEFT
}
