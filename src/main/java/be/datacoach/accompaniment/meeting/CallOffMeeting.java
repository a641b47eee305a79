package be.datacoach.accompaniment.meeting;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A counsellor says that a meeting of people whom they accompany does not take place. */
@ApplicationScoped
public class CallOffMeeting {
    @Inject
    private MeetingSight sight;

    @Inject
    private PlannedMeetings meetings;

    @Inject
    private Clock clock;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void callOff(String uid, String gathering) {
        String here = sight.accompanied(gathering).uid();
        meetings.locked(uid)
                .filter(meeting -> meeting.gathering().equals(here))
                .orElseThrow(() -> NotAllowed.on(uid))
                .callOff(clock.instant());
    }
}
