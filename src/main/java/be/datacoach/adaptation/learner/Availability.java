package be.datacoach.adaptation.learner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When somebody can work on a path, beside the hours a week that are a fact.
 *
 * @param away periods in which the learner plans nothing, such as leave or a busy week at school
 * @param appointedFrom the first day of the appointment as a data coach, if that is known; nothing is planned before
 * @param appointedUntil its last day, if there is one; what is planned after it is said to be too late
 * @param tempo minutes that the learner takes for a stated minute, 1 where nothing is known; weeks reckon with it
 */
public record Availability(
        List<Absence> away, Optional<LocalDate> appointedFrom, Optional<LocalDate> appointedUntil, double tempo) {

    /** Somebody of whom no absence and no appointment is known. */
    public static final Availability ALWAYS = new Availability(List.of(), Optional.empty(), Optional.empty());

    /** A period away, both days included. */
    public record Absence(LocalDate from, LocalDate to) {
        public Absence {
            if (to.isBefore(from)) throw new IllegalArgumentException("an absence ends before it begins: " + from);
        }
    }

    /** Of somebody whose tempo is not known. */
    public Availability(List<Absence> away, Optional<LocalDate> appointedFrom, Optional<LocalDate> appointedUntil) {
        this(away, appointedFrom, appointedUntil, 1);
    }

    public Availability {
        if (tempo < 1) throw new IllegalArgumentException("a tempo below 1: " + tempo);
        away = List.copyOf(away);
        if (appointedFrom.isPresent()
                && appointedUntil.filter(appointedFrom.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("an appointment ends before it begins: " + appointedUntil.get());
        }
    }

    /** The same, and nothing is planned before this day; an appointment that ends before it says nothing of that. */
    public Availability notBefore(LocalDate day) {
        boolean later = appointedFrom.filter(day::isBefore).isEmpty()
                && appointedUntil.filter(day::isAfter).isEmpty();
        return later ? new Availability(away, Optional.of(day), appointedUntil, tempo) : this;
    }

    /** The same, for somebody who takes so many minutes for a stated one. */
    public Availability at(double otherTempo) {
        return new Availability(away, appointedFrom, appointedUntil, otherTempo);
    }
}
