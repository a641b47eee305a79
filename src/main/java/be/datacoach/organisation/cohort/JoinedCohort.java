package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;

/** A coach takes part in a cohort from now on; told inside the transaction in which they joined. */
public record JoinedCohort(CohortId cohort, AccountId coach) {}
