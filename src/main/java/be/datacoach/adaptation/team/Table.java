package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.TaskId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What lies on the table between the coaches of one school: all that each may know of the others. It has no room for
 * hours, levels, scores or answers, so nothing that is made of it can tell them.
 *
 * @param needs the tasks that the team asks for most, the highest need first
 * @param kept the agreements that hold
 * @param together the module with which all of them begin; empty where there is none that all of them can take
 */
public record Table(List<TaskId> needs, List<Share> shares, List<Agreement> kept, Optional<ModuleId> together) {
    public Table {
        needs = List.copyOf(needs);
        shares = List.copyOf(shares);
        kept = List.copyOf(kept);
    }

    public Share share(CoachId who) {
        return shares.stream()
                .filter(one -> one.who().equals(who))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("coach " + who));
    }

    /** Who, besides one of them, knows a module now or when they are ready. */
    List<CoachId> othersCovering(ModuleId module, CoachId besides) {
        return shares.stream()
                .filter(one -> !one.who().equals(besides) && one.covers(module))
                .map(Share::who)
                .toList();
    }
}
