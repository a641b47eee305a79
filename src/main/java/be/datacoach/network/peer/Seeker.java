package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.SchoolId;
import java.util.Collections;
import java.util.Set;

/** Somebody who said yes, has no peer and no proposal, and works at these schools. */
record Seeker(AccountId who, Set<SchoolId> schools, Profile profile) {
    Seeker {
        schools = Set.copyOf(schools);
    }

    /** Whether both work somewhere, and nowhere together. */
    boolean isElsewhere(Seeker other) {
        return !schools.isEmpty() && !other.schools.isEmpty() && Collections.disjoint(schools, other.schools);
    }
}
