package be.datacoach.administration.progress;

import be.datacoach.administration.progress.MemberProgress.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the people of a cohort or school are, together.
 *
 * @param parts empty where they are so few that a number would be about somebody
 */
public record GroupProgress(String uid, String name, int people, Optional<Parts> parts) {
    /** So many people, or their numbers are not broken down. */
    public static final int FEWEST = 5;

    /** @param plannedMinutes that their paths are reckoned to take, from the assignment and the school alone */
    public record Parts(Map<State, Long> counts, long plannedMinutes) {
        public Parts {
            counts = Map.copyOf(counts);
        }

        public long count(State state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    static GroupProgress of(String uid, String name, List<State> states, long plannedMinutes) {
        if (states.size() < FEWEST) {
            return new GroupProgress(uid, name, states.size(), Optional.empty());
        }
        Map<State, Long> counts = new EnumMap<>(State.class);
        states.forEach(state -> counts.merge(state, 1L, Long::sum));
        return new GroupProgress(uid, name, states.size(), Optional.of(new Parts(counts, plannedMinutes)));
    }
}
