package be.datacoach.accompaniment.meeting;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A coach sees the meetings of the own cohorts: those that come, and how long they were at those that were. */
@ApplicationScoped
public class ReadOwnMeetings {

    /**
     * Meetings, in the order in which they are.
     *
     * @param coming also those that were called off or moved
     * @param attended whatever became of the cohort
     */
    public record Own(List<Meeting> coming, List<Attended> attended) {
        public Own {
            coming = List.copyOf(coming);
            attended = List.copyOf(attended);
        }

        public int minutes() {
            return attended.stream().mapToInt(Attended::minutes).sum();
        }
    }

    public record Attended(Meeting meeting, int minutes) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CohortMeetings meetings;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Own read() {
        var mine = cohorts.ofCoach(user.id()).stream().map(Cohort::id).toList();
        Map<Long, Integer> there =
                meetings.of(user.id()).stream().collect(Collectors.toMap(Attendance::meeting, Attendance::minutes));
        return new Own(
                meetings.of(mine).stream()
                        .map(CohortMeeting::meeting)
                        .filter(meeting -> !meeting.over(clock.instant()))
                        .toList(),
                meetings.withIds(there.keySet()).stream()
                        .map(one -> new Attended(one.meeting(), there.getOrDefault(one.id(), 0)))
                        .toList());
    }
}
