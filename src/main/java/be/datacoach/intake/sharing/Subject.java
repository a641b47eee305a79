package be.datacoach.intake.sharing;

/** What can be shared, each by itself. */
public enum Subject {
    ENTRY,
    CULTURE,
    NEEDS,
    PREFERENCES,
    /** School context and team results: what the school as a whole is like. */
    CONTEXT,
    /** How far somebody is, module by module. */
    PROGRESS
}
