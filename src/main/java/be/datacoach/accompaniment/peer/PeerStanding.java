package be.datacoach.accompaniment.peer;

/** How far a colleague is who was asked for feedback. */
public enum PeerStanding {
    ASKED,
    /** They said yes, and may be writing. */
    ACCEPTED,
    DECLINED,
    GIVEN
}
