package be.datacoach.administration.progress;

import be.datacoach.administration.progress.MemberProgress.State;
import be.datacoach.administration.progress.MemberProgress.Weeks;
import java.time.LocalDate;
import java.util.Optional;

/** How far somebody is with a path that was given, and since which weeks. */
public record Reached(State state, Weeks weeks) {
    /** Nobody gave them a path. */
    public static final Reached NOTHING = new Reached(State.WITHOUT, Weeks.NONE);

    /** All of them the Monday of a week. */
    public static Reached of(LocalDate assigned, Optional<LocalDate> started, Optional<LocalDate> finished) {
        State state = finished.isPresent() ? State.FINISHED : started.isPresent() ? State.STARTED : State.ASSIGNED;
        return new Reached(state, new Weeks(Optional.of(assigned), started, finished));
    }
}
