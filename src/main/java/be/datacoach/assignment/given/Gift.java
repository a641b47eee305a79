package be.datacoach.assignment.given;

import be.datacoach.adaptation.path.Assignment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody is given to work towards.
 *
 * @param starts the day before which nothing is planned, if there is one
 */
public record Gift(Assignment assignment, Optional<LocalDate> starts) {
    /** To begin at once. */
    public static Gift of(Assignment assignment) {
        return new Gift(assignment, Optional.empty());
    }

    /** The same, without a day to be ready by. */
    public Gift unhurried() {
        return new Gift(new Assignment(assignment.targets(), assignment.mandatory(), Optional.empty()), starts);
    }

    /** The same, to be ready by another day. */
    public Gift until(LocalDate deadline) {
        return new Gift(new Assignment(assignment.targets(), assignment.mandatory(), Optional.of(deadline)), starts);
    }
}
