package be.datacoach.administration.assigning;

import be.datacoach.adaptation.path.Assignment;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** What every cohort works towards. */
@ApplicationScoped
class CohortAssignments {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    Optional<Assignment> of(CohortId cohort) {
        return find(cohort).map(CohortAssignment::assignment);
    }

    /** Whether it is something else than before. */
    boolean keep(CohortId cohort, Assignment assignment) {
        Optional<CohortAssignment> known = find(cohort);
        if (known.isPresent()) {
            return known.get().change(assignment, clock.instant());
        }
        entities.persist(new CohortAssignment(cohort, assignment, clock.instant()));
        return true;
    }

    private Optional<CohortAssignment> find(CohortId cohort) {
        return entities
                .createQuery("select a from CohortAssignment a where a.cohort = :cohort", CohortAssignment.class)
                .setParameter("cohort", cohort)
                .getResultList()
                .stream()
                .findFirst();
    }
}
