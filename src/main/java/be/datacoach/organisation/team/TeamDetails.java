package be.datacoach.organisation.team;

import java.io.Serializable;

/** What a team is called, and what it is. */
public record TeamDetails(String name, TeamKind kind, TeamStage stage) implements Serializable {
    static final int LONGEST_NAME = 120;

    public TeamDetails {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
