package be.datacoach.accompaniment.meeting;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A counsellor finds the meetings of people whom they accompany. */
@ApplicationScoped
public class FindMeetings {

    /**
     * Who meets, and when.
     *
     * @param page where their counsellors plan, without {@code ?uid=}
     * @param meetings in the order in which they are
     */
    public record Agenda(String uid, String name, String page, List<Meeting> meetings) {
        public Agenda {
            meetings = List.copyOf(meetings);
        }
    }

    /** A meeting with who takes part, by name. */
    public record Sheet(Meeting meeting, List<Present> coaches) {
        public Sheet {
            coaches = List.copyOf(coaches);
        }
    }

    /** @param minutes 0 for who was not there, or while nobody noted it */
    public record Present(String uid, String name, int minutes) {}

    @Inject
    private MeetingSight sight;

    @Inject
    private PlannedMeetings meetings;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Agenda of(String gathering) {
        Gathering here = sight.accompanied(gathering);
        List<String> names = sight.counsellors(here);
        return new Agenda(
                here.uid(),
                here.name(),
                here.page(),
                meetings.of(List.of(here.uid())).stream()
                        .map(one -> one.meeting().of(here.name(), names))
                        .toList());
    }

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Sheet one(String gathering, String uid) {
        Gathering here = sight.accompanied(gathering);
        PlannedMeeting meeting = meetings.of(List.of(here.uid())).stream()
                .filter(it -> it.meeting().uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(uid));
        Map<AccountId, Integer> there =
                meetings.attendance(meeting).stream().collect(Collectors.toMap(Attendance::coach, Attendance::minutes));
        return new Sheet(
                meeting.meeting(),
                sight.members(here).stream().map(coach -> present(coach, there)).toList());
    }

    private static Present present(Account coach, Map<AccountId, Integer> there) {
        return new Present(coach.uid(), coach.displayName(), there.getOrDefault(coach.id(), 0));
    }
}
