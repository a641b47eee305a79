package be.datacoach.access.token;

import java.util.Locale;
import java.util.Optional;

/** What a token may be used for, beside what its owner may do. */
public enum Scope {
    PEOPLE_READ,
    PEOPLE_WRITE,
    SCHOOLS_READ,
    SCHOOLS_WRITE,
    COHORTS_READ,
    COHORTS_WRITE,
    ASSIGNMENTS_READ,
    ASSIGNMENTS_WRITE,
    STATE_READ;

    /** As it stands in docs/api.md: {@code people:read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** What a request asks; nothing for addresses that are not for other systems. */
    public static Optional<Scope> of(String resource, boolean reading) {
        String wanted = resource + (reading ? ":read" : ":write");
        for (Scope scope : values()) {
            if (scope.code().equals(wanted)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
