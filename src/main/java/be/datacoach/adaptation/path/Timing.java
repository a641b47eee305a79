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
 * @param appointedUntil the last day of the learner's appointment, if there is one
 * @param hurried whether the tempo and the preferred length of a sitting gave way to those days
 * @param repairs what could give when they cannot be met; empty when they can
 */
public record Timing(
        double hoursAWeek,
        LocalDate finish,
        Optional<LocalDate> deadline,
        Optional<LocalDate> appointedUntil,
        boolean hurried,
        List<Repair> repairs) {

    public Timing {
        repairs = List.copyOf(repairs);
    }

    /** Whether the path ends before the deadline and before the appointment does. */
    public boolean inTime() {
        return deadlineMissed().isEmpty() && appointmentOutlived().isEmpty();
    }

    /** The deadline, where the path goes on after it. */
    public Optional<LocalDate> deadlineMissed() {
        return deadline.filter(finish::isAfter);
    }

    /** The end of the appointment, where the path goes on after it. */
    public Optional<LocalDate> appointmentOutlived() {
        return appointedUntil.filter(finish::isAfter);
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
