package be.datacoach.adaptation.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When the path ends, and whether that is in time.
 *
 * @param hoursAWeek hours that planning reckoned with
 * @param finish the last day of the last planned week
 * @param deadline the assignment's, if there is one
 * @param repairs what could give when the deadline cannot be met; empty when it can
 */
public record Timing(double hoursAWeek, LocalDate finish, Optional<LocalDate> deadline, List<Repair> repairs) {

    public Timing {
        repairs = List.copyOf(repairs);
    }

    public boolean inTime() {
        return deadline.isEmpty() || !finish.isAfter(deadline.get());
    }

    /** Something that would make the deadline possible. */
    public sealed interface Repair {

        /** More hours a week. */
        record MoreHours(double hoursAWeek) implements Repair {}

        /** Without the modules that are there for this learner only, which saves so many minutes. */
        record FewerModules(int minutes) implements Repair {}

        /** A later date. */
        record LaterDate(LocalDate feasible) implements Repair {}
    }
}
