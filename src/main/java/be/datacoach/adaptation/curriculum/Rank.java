package be.datacoach.adaptation.curriculum;

/** The order of authority: when two rules pull apart, the one that stands first here wins. */
public enum Rank {
    LAW_AND_PRIVACY,
    PREREQUISITE,
    MANDATORY,
    CULTURE,
    NEED,
    CALENDAR,
    PRIOR_KNOWLEDGE,
    FORM;

    /** The three highest are never held back by the limits on change. */
    public boolean aboveChangeLimits() {
        return compareTo(MANDATORY) <= 0;
    }
}
