package be.datacoach.administration.assigning;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.organisation.cohort.Cohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a cohort works towards now, and what it can be given. */
@ApplicationScoped
public class ReadAssignment {
    /**
     * @param members how many would get it
     * @param assignment empty as long as none was given
     */
    public record Found(String name, boolean archived, int members, Optional<Assignment> assignment, Terms terms) {}

    @Inject
    private Rosters rosters;

    @Inject
    private CohortAssignments assignments;

    @Inject
    private CurrentTerms currentTerms;

    @Requires(Permission.ASSIGN_PATHS)
    public Found of(String cohortUid) {
        Cohort cohort = rosters.cohort(cohortUid);
        return new Found(
                cohort.name(),
                cohort.isArchived(),
                rosters.of(cohort).able().size(),
                assignments.of(cohort.id()),
                currentTerms.now());
    }
}
