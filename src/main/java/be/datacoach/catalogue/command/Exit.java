package be.datacoach.catalogue.command;

import be.datacoach.catalogue.source.Finding;
import java.util.List;
import java.util.Set;

/** What a command tells the shell. */
enum Exit {
    SOUND,
    FINDINGS,
    UNREADABLE;

    /** Findings after which nothing of the file was read. */
    private static final Set<String> NOT_READ = Set.of("not_readable", "not_utf8", "no_yaml", "unreadable");

    int code() {
        return ordinal();
    }

    static Exit of(List<Finding> findings) {
        if (findings.isEmpty()) return SOUND;
        return findings.stream().map(Finding::code).anyMatch(NOT_READ::contains) ? UNREADABLE : FINDINGS;
    }
}
