package be.datacoach.assignment.given;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is given to work towards.
 *
 * @param starts the day before which nothing is planned, if there is one
 * @param offered modules that they may take beside it
 */
public record Gift(Assignment assignment, Optional<LocalDate> starts, Set<ModuleId> offered) {
    public Gift {
        offered = Set.copyOf(offered);
    }

    /** With nothing beside it. */
    public Gift(Assignment assignment, Optional<LocalDate> starts) {
        this(assignment, starts, Set.of());
    }

    /** To begin at once. */
    public static Gift of(Assignment assignment) {
        return new Gift(assignment, Optional.empty());
    }

    /** The same, without a day to be ready by. */
    public Gift unhurried() {
        return asking(new Assignment(assignment.targets(), assignment.mandatory(), Optional.empty()));
    }

    /** The same, to be ready by another day. */
    public Gift until(LocalDate deadline) {
        return asking(new Assignment(assignment.targets(), assignment.mandatory(), Optional.of(deadline)));
    }

    /** The same, where something else is asked. */
    public Gift asking(Assignment other) {
        return new Gift(other, starts, offered);
    }

    /** The same, with these offered beside it. */
    public Gift offering(Set<ModuleId> modules) {
        return new Gift(assignment, starts, modules);
    }
}
