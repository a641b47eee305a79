package be.datacoach.network.example;

/** What a counsellor decided. */
public enum Verdict {
    ACCEPTED,
    CHANGE_ASKED,
    REFUSED,
    TAKEN_DOWN
}
