package be.datacoach.network.example;

import java.util.List;

/** What is written in an example, in the order in which it is read. */
public enum Part {
    TITLE(120, true),
    QUESTION(1_000, true),
    DONE(5_000, true),
    CHANGED(5_000, true),
    OTHERWISE(5_000, true),
    MONDAY(1_000, false);

    /** All but the title. */
    public static final List<Part> BODY = List.of(QUESTION, DONE, CHANGED, OTHERWISE, MONDAY);

    private final int longest;
    private final boolean asked;

    Part(int longest, boolean asked) {
        this.longest = longest;
        this.asked = asked;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }

    /** Whether it must be there before the example is handed in. */
    public boolean isAsked() {
        return asked;
    }
}
