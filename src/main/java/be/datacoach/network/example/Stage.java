package be.datacoach.network.example;

import java.util.Set;

/** Where a text of an example stands. */
public enum Stage {
    DRAFT,
    /** Handed in: a counsellor is to look at it, and meanwhile it does not change. */
    WAITING,
    /** A counsellor asked for a change, or took it down. */
    RETURNED,
    REFUSED,
    /** Others read it. */
    SHOWN;

    /** Those in which its author writes. */
    static final Set<Stage> OPEN = Set.of(DRAFT, RETURNED, REFUSED);
}
