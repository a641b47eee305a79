package be.datacoach.practice.run;

/** Why something is not kept, and never will be. */
public enum Refusal {
    /** The block asks no such thing. */
    UNKNOWN_ITEM,
    /** Not one of the possible answers. */
    NOT_AN_ANSWER,
    /** In this attempt something else was answered before, and its feedback read. */
    ANSWERED_BEFORE,
    /** Of another attempt than the one under way. */
    OTHER_ATTEMPT,
    TOO_LONG,
    /** Holds characters that cannot be shown again. */
    UNREADABLE
}
