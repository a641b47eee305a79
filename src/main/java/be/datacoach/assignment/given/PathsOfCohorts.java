package be.datacoach.assignment.given;

import be.datacoach.organisation.cohort.MergedCohorts;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whoever was given a path as a member of a cohort has it as a member of the one in which that goes on. */
@ApplicationScoped
class PathsOfCohorts {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void merged(@Observes MergedCohorts merged) {
        Bulk.write(
                entities,
                "update given_path set cohort_id = ? where cohort_id = ?",
                List.of(List.of(merged.into().id().value(), merged.from().id().value())));
    }
}
