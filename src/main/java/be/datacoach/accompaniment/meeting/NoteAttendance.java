package be.datacoach.accompaniment.meeting;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/** A counsellor notes who was at a meeting that has begun, and for how long; it may be put right later. */
@ApplicationScoped
public class NoteAttendance {
    @Inject
    private MeetingSight sight;

    @Inject
    private PlannedMeetings meetings;

    @Inject
    private Clock clock;

    /** @param minutes by the uid of each coach who takes part; 0 for who was not there, never more than it lasted */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void note(String uid, String gathering, Map<String, Integer> minutes) {
        Gathering here = sight.accompanied(gathering);
        PlannedMeeting meeting = meetings.locked(uid)
                .filter(one -> one.gathering().equals(here.uid()))
                .filter(one -> one.meeting().begun(clock.instant()))
                .filter(one -> !one.meeting().calledOff())
                .orElseThrow(() -> NotAllowed.on(uid));
        Map<AccountId, Attendance> known =
                meetings.attendance(meeting).stream().collect(Collectors.toMap(Attendance::coach, one -> one));
        int most = meeting.meeting().details().minutes();
        for (Account coach : sight.members(here)) {
            int lasted = Math.max(0, Math.min(most, minutes.getOrDefault(coach.uid(), 0)));
            note(meeting, coach.id(), known, lasted);
        }
    }

    private void note(PlannedMeeting meeting, AccountId coach, Map<AccountId, Attendance> known, int lasted) {
        Attendance before = known.get(coach);
        if (before != null && lasted == 0) {
            meetings.remove(before);
        } else if (before != null) {
            before.lasted(lasted);
        } else if (lasted > 0) {
            Attendance first = new Attendance(meeting.id(), coach);
            first.lasted(lasted);
            meetings.add(first);
        }
    }
}
