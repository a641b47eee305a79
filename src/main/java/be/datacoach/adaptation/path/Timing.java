package be.datacoach.adaptation.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When the path ends, and whether that is in time.
 *
 * @param hoursAWeek hours that planning reckoned with
 * @param finish the last day of the last planned week
 * @param limits the days before which it should end
 * @param hurried whether the tempo and the preferred length of a sitting gave way to those days
 * @param repairs what could give when they cannot be met; empty when they can
 */
public record Timing(double hoursAWeek, LocalDate finish, Limits limits, boolean hurried, List<Repair> repairs) {

    /**
     * The last days that count, each if there is one.
     *
     * @param deadline the assignment's
     * @param appointedUntil the last day of the appointment
     */
    public record Limits(Optional<LocalDate> deadline, Optional<LocalDate> appointedUntil) {

        public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

        /** Whether a path that ends on this day keeps within both. */
        public boolean allow(LocalDate finish) {
            return deadline.filter(finish::isAfter).isEmpty()
                    && appointedUntil.filter(finish::isAfter).isEmpty();
        }
    }

    public Timing {
        repairs = List.copyOf(repairs);
    }

    public boolean inTime() {
        return limits.allow(finish);
    }

    public Optional<LocalDate> deadline() {
        return limits.deadline;
    }

    /** The end of the appointment, where the path goes on after it. */
    public Optional<LocalDate> appointmentOutlived() {
        return limits.appointedUntil.filter(finish::isAfter);
    }

    /** Something that would make the deadline possible, or bring it nearer. */
    public sealed interface Repair {

        /** More hours a week; with these it is met. */
        record MoreHours(double hoursAWeek) implements Repair {}

        /**
         * Without the modules that are there for this learner only.
         *
         * @param minutes that this saves
         * @param enough whether it is met then
         */
        record FewerModules(int minutes, boolean enough) implements Repair {}

        /** A later date for the deadline; an appointment does not move. */
        record LaterDate(LocalDate feasible) implements Repair {}
    }
}
