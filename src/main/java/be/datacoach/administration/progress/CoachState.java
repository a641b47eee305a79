package be.datacoach.administration.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far somebody is with a path that was given, as far as an administrator may know.
 *
 * @param modules that were started or finished, and those that an administrator made mandatory
 */
public record CoachState(String uid, MemberProgress.State state, MemberProgress.Weeks weeks, List<Module> modules) {
    public CoachState {
        modules = List.copyOf(modules);
    }

    /** @param since the Monday of the week in which it was started or finished */
    public record Module(String module, MemberProgress.State state, Optional<LocalDate> since) {}
}
