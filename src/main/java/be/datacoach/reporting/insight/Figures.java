package be.datacoach.reporting.insight;

import be.datacoach.administration.progress.MemberProgress.State;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The counts of a group.
 *
 * @param states how many people are so far now; a state of nobody is not in it
 * @param plannedMinutes that their paths are reckoned to take, from the assignment and the school alone
 */
public record Figures(Map<State, Long> states, long plannedMinutes) {
    public Figures {
        states = Map.copyOf(states);
    }

    public long count(State state) {
        return states.getOrDefault(state, 0L);
    }

    static Figures of(Collection<Head> heads) {
        return new Figures(
                heads.stream()
                        .collect(Collectors.groupingBy(head -> head.reached().state(), Collectors.counting())),
                heads.stream().mapToLong(Head::plannedMinutes).sum());
    }
}
