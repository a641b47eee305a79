package be.datacoach.accompaniment.meeting;

import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** A counsellor plans a meeting of people whom they accompany, or says what changed about it. */
@ApplicationScoped
public class KeepMeeting {
    @Inject
    private MeetingSight sight;

    @Inject
    private PlannedMeetings meetings;

    @Inject
    private Event<MovedMeeting> moved;

    /** @param uid chosen by the page: a double click plans one */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void keep(String uid, String gathering, Details details) {
        Gathering here = sight.accompanied(gathering);
        Optional<PlannedMeeting> known = meetings.locked(uid);
        if (known.isEmpty()) {
            meetings.add(new PlannedMeeting(uid, here, details));
        } else if (known.get().gathering().equals(here.uid())
                && !known.get().meeting().calledOff()) {
            change(known.get(), details);
        } else {
            throw NotAllowed.on(uid);
        }
    }

    private void change(PlannedMeeting meeting, Details details) {
        Instant before = meeting.meeting().startsAt();
        meeting.change(details);
        if (!details.startsAt().equals(before)) {
            moved.fire(new MovedMeeting(meeting.gathering(), before, details.startsAt()));
        }
    }
}
