package be.datacoach.accompaniment.meeting;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A counsellor finds the meetings of an own cohort. */
@ApplicationScoped
public class FindMeetings {

    /** A meeting with who takes part in the cohort, by name. */
    public record Sheet(Meeting meeting, List<Present> coaches) {
        public Sheet {
            coaches = List.copyOf(coaches);
        }
    }

    /** @param minutes 0 for who was not there, or while nobody noted it */
    public record Present(String uid, String name, int minutes) {}

    @Inject
    private Sight sight;

    @Inject
    private CohortMeetings meetings;

    /** In the order in which they are. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public List<Meeting> of(String cohortUid) {
        CohortId cohort = sight.cohort(cohortUid).id();
        List<String> names = sight.counsellorsOf(cohort);
        return meetings.of(List.of(cohort)).stream()
                .map(one -> one.meeting().with(names))
                .toList();
    }

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Sheet one(String cohortUid, String uid) {
        Cohort cohort = sight.cohort(cohortUid);
        CohortMeeting meeting = meetings.of(List.of(cohort.id())).stream()
                .filter(it -> it.meeting().uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
        Map<AccountId, Integer> there =
                meetings.attendance(meeting).stream().collect(Collectors.toMap(Attendance::coach, Attendance::minutes));
        return new Sheet(
                meeting.meeting(),
                sight.members(cohort).stream()
                        .map(coach -> present(coach, there))
                        .toList());
    }

    private static Present present(Account coach, Map<AccountId, Integer> there) {
        return new Present(coach.uid(), coach.displayName(), there.getOrDefault(coach.id(), 0));
    }
}
