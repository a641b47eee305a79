package be.datacoach.reporting.insight;

import be.datacoach.administration.progress.Reached;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.school.SchoolId;
import java.util.Optional;

/**
 * Somebody as a count needs them, without a name or a code.
 *
 * @param cohort that they joined last
 * @param school where they have worked the longest
 * @param plannedMinutes that the path given to them is reckoned to take; 0 without one
 */
record Head(Optional<CohortId> cohort, Optional<SchoolId> school, Reached reached, int plannedMinutes) {
    Disclosure.Place place() {
        return new Disclosure.Place(cohort, school);
    }
}
