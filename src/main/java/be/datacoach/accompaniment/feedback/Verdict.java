package be.datacoach.accompaniment.feedback;

/** How a round of feedback ended. */
public enum Verdict {
    /** To be made better and handed in again. */
    REVISE,
    APPROVED
}
