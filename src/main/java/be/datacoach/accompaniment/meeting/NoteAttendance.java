package be.datacoach.accompaniment.meeting;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.organisation.cohort.Cohort;
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
    private Sight sight;

    @Inject
    private CohortMeetings meetings;

    @Inject
    private Clock clock;

    /** @param minutes by the uid of each coach of the cohort; 0 for who was not there, never more than it lasted */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public void note(String uid, String cohortUid, Map<String, Integer> minutes) {
        Cohort cohort = sight.cohort(cohortUid);
        CohortMeeting meeting = meetings.locked(uid)
                .filter(one -> one.cohort().equals(cohort.id()))
                .filter(one -> one.meeting().begun(clock.instant()))
                .filter(one -> !one.meeting().calledOff())
                .orElseThrow(() -> NotAllowed.on(uid));
        Map<AccountId, Attendance> known =
                meetings.attendance(meeting).stream().collect(Collectors.toMap(Attendance::coach, one -> one));
        int most = meeting.meeting().details().minutes();
        for (Account coach : sight.members(cohort)) {
            int lasted = Math.max(0, Math.min(most, minutes.getOrDefault(coach.uid(), 0)));
            note(meeting, coach.id(), known, lasted);
        }
    }

    private void note(CohortMeeting meeting, AccountId coach, Map<AccountId, Attendance> known, int lasted) {
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
