package be.datacoach.administration.assigning;

/** Why a path cannot be assigned as it was asked. */
public enum Refusal {
    COHORT_OVER,
    DEADLINE_PAST,
    /** The path would begin after it should be finished. */
    STARTS_TOO_LATE,
    /** No module leads to the level that is asked for. */
    OUT_OF_REACH,
    /** A module or competency that the curriculum does not have, or not any more. */
    UNKNOWN,
    HOURS
}
