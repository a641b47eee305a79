package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The order of modules: what was opened first, then by number, bent by wishes as far as prerequisites allow.
 * A module is placed with all it needs right before it, so an early module pulls its prerequisites along.
 */
final class Sequence {

    private final Map<ModuleId, Set<ModuleId>> before = new TreeMap<>();
    private final List<ModuleId> pulled = new ArrayList<>();
    private final List<ModuleId> opened;

    /**
     * @param modules of the path
     * @param opened those started or finished, in the order in which they stand at the front
     */
    Sequence(Curriculum curriculum, Collection<ModuleId> modules, List<ModuleId> opened) {
        this.opened = List.copyOf(opened);
        for (ModuleId module : modules) {
            var needed = new TreeSet<>(curriculum.module(module).after());
            needed.retainAll(modules);
            before.put(module, needed);
        }
    }

    private Sequence(Sequence other) {
        this.opened = other.opened;
        this.pulled.addAll(other.pulled);
        other.before.forEach((module, needed) -> before.put(module, new TreeSet<>(needed)));
    }

    /** The same order, to try a wish on. */
    Sequence copy() {
        return new Sequence(this);
    }

    /** Bends the order; what would make two modules wait for each other is left alone. */
    void wish(Action.Order wish, List<ModuleId> moved) {
        List<ModuleId> present = moved.stream().filter(before::containsKey).toList();
        if (wish instanceof Action.Move move) {
            for (ModuleId later : move.before()) {
                present.forEach(earlier -> putBefore(earlier, later));
            }
        } else pulled.addAll(present);
    }

    /** Puts modules in front, in this order, after those that were put there before. */
    void pull(List<ModuleId> modules) {
        modules.stream().filter(before::containsKey).forEach(pulled::add);
    }

    private void putBefore(ModuleId earlier, ModuleId later) {
        Set<ModuleId> needed = before.get(later);
        if (needed != null && !earlier.equals(later) && !needs(earlier, later, new HashSet<>())) needed.add(earlier);
    }

    private boolean needs(ModuleId module, ModuleId other, Set<ModuleId> seen) {
        if (module.equals(other)) return true;
        return seen.add(module)
                && before.getOrDefault(module, Set.of()).stream().anyMatch(needed -> needs(needed, other, seen));
    }

    List<ModuleId> order() {
        var placed = new LinkedHashSet<>(opened);
        pulled.forEach(module -> place(module, placed));
        before.keySet().forEach(module -> place(module, placed));
        return List.copyOf(placed);
    }

    private void place(ModuleId module, Set<ModuleId> placed) {
        if (placed.contains(module)) return;
        before.getOrDefault(module, Set.of()).forEach(needed -> place(needed, placed));
        placed.add(module);
    }
}
