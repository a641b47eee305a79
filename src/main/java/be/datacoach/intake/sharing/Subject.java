package be.datacoach.intake.sharing;

/** What can be shared, each by itself. */
public enum Subject {
    ENTRY,
    CULTURE,
    NEEDS,
    PREFERENCES,
    /** The school context: what is objective about the school, and never the own position in it. */
    CONTEXT
}
