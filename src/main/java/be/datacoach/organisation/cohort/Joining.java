package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the members of one cohort into another. Inside a transaction that holds both. */
@ApplicationScoped
class Joining {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Cohorts cohorts;

    /** Who is in both is in the second since they came there; the others since they came into the first. */
    void goAlong(CohortId from, CohortId into) {
        Set<AccountId> there = new HashSet<>(cohorts.membersOf(into));
        Bulk.write(
                entities,
                "update cohort_member set cohort_id = ? where cohort_id = ? and account_id = ?",
                cohorts.membersOf(from).stream()
                        .filter(coach -> !there.contains(coach))
                        .map(coach -> List.of(into.value(), from.value(), coach.value()))
                        .toList());
        Bulk.write(entities, "delete from cohort_member where cohort_id = ?", List.of(List.of(from.value())));
        Bulk.write(
                entities,
                "update cohort set merged_into = ? where merged_into = ?",
                List.of(List.of(into.value(), from.value())));
    }
}
