package be.datacoach.network.circle.checkin;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.meeting.Meeting;
import be.datacoach.network.circle.ReadMeetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A counsellor of a circle finds the next meeting before which nothing is asked yet. */
@ApplicationScoped
public class FindMeetingToAsk {
    @Inject
    private ReadMeetings readMeetings;

    @Inject
    private CheckIns checkIns;

    @Inject
    private Clock clock;

    /** @return when it begins; empty where no meeting is planned, or all have a question */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Optional<Instant> next(String circle) {
        Set<Instant> asked = checkIns.of(circle).stream().map(CheckIn::heldAt).collect(Collectors.toSet());
        return readMeetings.coming(circle).stream()
                .filter(meeting -> !meeting.calledOff() && !meeting.begun(clock.instant()))
                .map(Meeting::startsAt)
                .filter(start -> !asked.contains(start))
                .findFirst();
    }
}
