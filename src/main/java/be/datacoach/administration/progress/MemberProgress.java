package be.datacoach.administration.progress;

import be.datacoach.administration.audience.Unable;
import be.datacoach.organisation.Member;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a member of a cohort is, and nothing finer: every day is the Monday of its week.
 *
 * @param unable why this member cannot follow a path
 */
public record MemberProgress(Member member, State state, Weeks weeks, Optional<Unable.Why> unable) {
    /** How far somebody is. */
    public enum State {
        /** Nobody gave them a path. */
        WITHOUT,
        ASSIGNED,
        STARTED,
        FINISHED
    }

    /** Since when. */
    public record Weeks(Optional<LocalDate> assigned, Optional<LocalDate> started, Optional<LocalDate> finished) {
        static final Weeks NONE = new Weeks(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
