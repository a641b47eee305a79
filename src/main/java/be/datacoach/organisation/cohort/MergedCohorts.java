package be.datacoach.organisation.cohort;

/** One cohort goes on in another; told inside the transaction in which that happens, for whatever else belongs to it. */
public record MergedCohorts(Side from, Side into) {
    /** One of the two. */
    public record Side(CohortId id, String uid) {
        static Side of(Cohort cohort) {
            return new Side(cohort.id(), cohort.uid());
        }
    }
}
