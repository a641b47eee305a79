package be.datacoach.intake.sharing;

/** What can be shared, each by itself. */
public enum Subject {
    /** Which module somebody is in since when, and how many are finished: never a score. */
    PROGRESS,
    ENTRY,
    CULTURE,
    NEEDS,
    PREFERENCES,
    /** The school context: what is objective about the school, and never the own position in it. */
    CONTEXT,
    /** What the coach did at school, week by week: never the note. */
    LOGBOOK
}
