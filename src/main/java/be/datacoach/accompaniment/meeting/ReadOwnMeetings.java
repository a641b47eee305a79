package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A coach sees the meetings of the own cohorts that come, and how long they learned together with others. */
@ApplicationScoped
public class ReadOwnMeetings {

    /**
     * What comes and what was, each in the order of time.
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

    @Inject
    private CurrentUser user;

    @Inject
    private Circles circles;

    @Inject
    private Attending attending;

    @Inject
    private Clock clock;

    /** The own cohorts, and who accompanies them. */
    @Dependent
    static class Circles {
        @Inject
        private Cohorts cohorts;

        @Inject
        private Sight sight;

        @Inject
        private CohortMeetings meetings;

        Map<CohortId, List<String>> of(AccountId coach) {
            return cohorts.ofCoach(coach).stream()
                    .map(Cohort::id)
                    .collect(Collectors.toMap(Function.identity(), sight::counsellorsOf));
        }
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Own read() {
        Map<CohortId, List<String>> mine = circles.of(user.id());
        return new Own(
                circles.meetings.of(mine.keySet()).stream()
                        .map(one -> one.meeting().with(mine.getOrDefault(one.cohort(), List.of())))
                        .filter(meeting -> !meeting.over(clock.instant()))
                        .toList(),
                attending.of(user.id()));
    }
}
