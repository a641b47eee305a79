package be.datacoach.accompaniment.meeting;

import be.datacoach.organisation.cohort.MergedCohorts;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Meetings for other features, by the uid of who meets; whether somebody may read them is for who asks to say. Those of a cohort
 * go along when it goes on in another, with who was there.
 */
@ApplicationScoped
public class MeetingsOfGatherings {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private PlannedMeetings meetings;

    /** How many there are, held and to come. */
    public long countOf(String gathering) {
        return meetings.of(List.of(gathering)).size();
    }

    /** In the order in which they are. */
    public List<Meeting> of(String gathering) {
        return meetings.of(List.of(gathering)).stream()
                .map(PlannedMeeting::meeting)
                .toList();
    }

    void merged(@Observes MergedCohorts merged) {
        Bulk.write(
                entities,
                "update cohort_meeting set cohort_id = ?, circle = ? where cohort_id = ?",
                List.of(List.of(
                        merged.into().id().value(),
                        merged.into().uid(),
                        merged.from().id().value())));
    }
}
