package be.datacoach.network.talk;

/** Why a member asks the counsellors to look at a message. */
public enum ReportWhy {
    PUPIL,
    EXPOSES,
    HURTS,
    ADVERTISES,
    OTHER
}
