package be.datacoach.accompaniment.meeting;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A coach sees the meetings that come with whom they take part, and how long they learned together with others. */
@ApplicationScoped
public class ReadOwnMeetings {

    /**
     * What comes and what was, each in the order of time.
     *
     * @param coming also those that were called off or moved
     * @param attended whatever became of who met
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
    private MeetingSight sight;

    @Inject
    private PlannedMeetings meetings;

    @Inject
    private Attending attending;

    @Inject
    private Clock clock;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Own read() {
        return new Own(coming(), attending.of(sight.me()));
    }

    private List<Meeting> coming() {
        Map<String, Gathering> mine =
                sight.own().stream().collect(Collectors.toMap(Gathering::uid, Function.identity(), (one, same) -> one));
        return meetings.of(mine.keySet()).stream()
                .filter(one -> !one.meeting().over(clock.instant()))
                .flatMap(one -> Stream.ofNullable(mine.get(one.gathering()))
                        .map(gathering -> one.meeting().of(gathering.name(), sight.counsellors(gathering))))
                .toList();
    }
}
