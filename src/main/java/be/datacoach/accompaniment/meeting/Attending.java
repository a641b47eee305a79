package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a coach learned together with others: at meetings of cohorts and networks, and otherwise. */
@ApplicationScoped
class Attending {
    @Inject
    private PlannedMeetings meetings;

    @Inject
    @Any
    private Instance<LearnedTogether> elsewhere;

    /** In the order in which they were. */
    List<Attended> of(AccountId coach) {
        Map<Long, Integer> there =
                meetings.of(coach).stream().collect(Collectors.toMap(Attendance::meeting, Attendance::minutes));
        Stream<Attended> held = meetings.withIds(there.keySet()).stream()
                .map(one -> attended(one.meeting(), there.getOrDefault(one.id(), 0)));
        return Stream.concat(held, elsewhere.stream().flatMap(feature -> feature.of(coach).stream()))
                .sorted(Comparator.comparing(Attended::startsAt))
                .toList();
    }

    private static Attended attended(Meeting meeting, int minutes) {
        Details details = meeting.details();
        return new Attended(Optional.of(details.subject()), details.startsAt(), minutes);
    }
}
