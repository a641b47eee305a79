package be.datacoach.network.circle;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.meeting.Meeting;
import be.datacoach.accompaniment.meeting.MeetingsOfGatherings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Somebody in a circle reads when it meets: the meetings that come, also those called off. */
@ApplicationScoped
public class ReadMeetings {
    @Inject
    private CircleSight sight;

    @Inject
    private MeetingsOfGatherings meetings;

    @Inject
    private Clock clock;

    /** In the order in which they are. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public List<Meeting> coming(String uid) {
        return meetings.of(sight.within(uid).uid()).stream()
                .filter(meeting -> !meeting.over(clock.instant()))
                .toList();
    }
}
