package be.datacoach.accompaniment.meeting;

import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.MergedCohorts;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The meetings of a cohort go along when it goes on in another, with who was there. */
@ApplicationScoped
public class MeetingsOfCohorts {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** How many there are, held and to come. */
    public long countOf(CohortId cohort) {
        return entities.createQuery("select count(m) from CohortMeeting m where m.cohort = :cohort", Long.class)
                .setParameter("cohort", cohort)
                .getSingleResult();
    }

    /** In the order in which they are. Whether somebody may read them is for who asks to say. */
    public List<Meeting> of(CohortId cohort) {
        return entities
                .createQuery(
                        "select m from CohortMeeting m where m.cohort = :cohort order by m.startsAt, m.id",
                        CohortMeeting.class)
                .setParameter("cohort", cohort)
                .getResultList()
                .stream()
                .map(CohortMeeting::meeting)
                .toList();
    }

    void merged(@Observes MergedCohorts merged) {
        Bulk.write(
                entities,
                "update cohort_meeting set cohort_id = ? where cohort_id = ?",
                List.of(List.of(merged.into().id().value(), merged.from().id().value())));
    }
}
