package be.datacoach.catalogue.command;

import be.datacoach.catalogue.source.Finding;
import java.util.List;

/** What a command tells the shell. */
enum Exit {
    SOUND,
    FINDINGS,
    UNREADABLE;

    int code() {
        return ordinal();
    }

    static Exit of(List<Finding> findings) {
        if (findings.isEmpty()) return SOUND;
        return findings.stream().anyMatch(Finding::unread) ? UNREADABLE : FINDINGS;
    }
}
