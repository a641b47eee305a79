package be.datacoach.network.talk;

/** Why a counsellor hides a message: what all others are told. */
public enum HidingWhy {
    /** A pupil, or a family, can be recognised. */
    PUPIL,
    /** Somebody else, or a school, is exposed. */
    EXPOSES,
    HURTS,
    ADVERTISES,
    /** Belongs somewhere else. */
    ELSEWHERE
}
