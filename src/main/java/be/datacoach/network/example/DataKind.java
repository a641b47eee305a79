package be.datacoach.network.example;

/** What kind of data an example used. */
public enum DataKind {
    TESTS,
    OWN_TESTS,
    OBSERVATION,
    SURVEY,
    CONVERSATION,
    PUPIL_SYSTEM,
    ATTESTS,
    CONTEXT
}
