package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import java.util.List;

/** Coaches no longer take part in a cohort; told inside the transaction in which they left, after it. */
public record LeftCohort(CohortId cohort, List<AccountId> coaches) {
    public LeftCohort {
        coaches = List.copyOf(coaches);
    }
}
