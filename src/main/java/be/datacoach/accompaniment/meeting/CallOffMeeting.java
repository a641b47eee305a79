package be.datacoach.accompaniment.meeting;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A counsellor says that a meeting of an own cohort does not take place. */
@ApplicationScoped
public class CallOffMeeting {
    @Inject
    private Sight sight;

    @Inject
    private CohortMeetings meetings;

    @Inject
    private Clock clock;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void callOff(String uid, String cohortUid) {
        var cohort = sight.cohort(cohortUid).id();
        meetings.locked(uid)
                .filter(meeting -> meeting.cohort().equals(cohort))
                .orElseThrow(() -> NotAllowed.on(uid))
                .callOff(clock.instant());
    }
}
