package be.datacoach.network.circle;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.meeting.Meeting;
import be.datacoach.accompaniment.meeting.MeetingsOfCohorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Somebody in a circle reads when it meets: the meetings of a cohort that come, also those called off. A network has none of its own. */
@ApplicationScoped
public class ReadMeetings {
    @Inject
    private CircleSight sight;

    @Inject
    private Circles circles;

    @Inject
    private MeetingsOfCohorts meetings;

    @Inject
    private Clock clock;

    /** In the order in which they are. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public List<Meeting> coming(String uid) {
        Circle circle = sight.within(uid);
        if (circle.isNetwork()) return List.of();
        return circles.cohortsIn(circle.key()).stream()
                .flatMap(cohort -> meetings.of(cohort).stream())
                .filter(meeting -> !meeting.over(clock.instant()))
                .toList();
    }
}
