package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The modules, with all they need, that cover open targets in the fewest minutes; of equals, the lowest numbers.
 * Branch and bound over the open targets; a target that no module grants stays open.
 */
final class FewestMinutes {

    private final PlanningCase planning;
    private final Curriculum curriculum;
    private final Bands bands;
    private final Set<ModuleId> present;
    private final Set<ModuleId> leftOut;
    private Choice best = new Choice(List.of(), Set.of(), Integer.MAX_VALUE);

    /** Modules chosen for a target, all that come with them, and the minutes of it all. */
    private record Choice(List<ModuleId> chosen, Set<ModuleId> all, int minutes) {

        boolean betterThan(Choice other) {
            return minutes != other.minutes
                    ? minutes < other.minutes
                    : numbers(this).compareTo(numbers(other)) < 0;
        }

        private static String numbers(Choice choice) {
            return String.join(
                    ",", new TreeSet<>(choice.all).stream().map(ModuleId::code).toList());
        }
    }

    FewestMinutes(PlanningCase planning, Bands bands, Set<ModuleId> present, Set<ModuleId> leftOut) {
        this.planning = planning;
        this.curriculum = planning.curriculum();
        this.bands = bands;
        this.present = Set.copyOf(present);
        this.leftOut = leftOut;
    }

    List<ModuleId> covering(List<Competency> open) {
        List<Competency> coverable =
                open.stream().filter(one -> !granting(one).isEmpty()).toList();
        search(coverable, new Choice(List.of(), Set.of(), 0));
        return best.chosen;
    }

    private void search(List<Competency> open, Choice soFar) {
        if (soFar.minutes > best.minutes) return;
        var next = open.stream().filter(one -> !covered(one, soFar)).findFirst();
        if (next.isEmpty()) {
            if (soFar.betterThan(best)) best = soFar;
            return;
        }
        granting(next.get()).forEach(module -> search(open, with(module, soFar)));
    }

    private boolean covered(Competency competency, Choice choice) {
        return choice.all.stream().anyMatch(module -> grants(curriculum.module(module), competency));
    }

    private List<ModuleId> granting(Competency competency) {
        return curriculum.modules().stream()
                .filter(module -> !present.contains(module.id()) && !leftOut.contains(module.id()))
                .filter(module -> grants(module, competency))
                .map(LearningModule::id)
                .toList();
    }

    private boolean grants(LearningModule module, Competency competency) {
        return module.grants(competency.id(), planning.assignment().target(competency.id(), curriculum));
    }

    private Choice with(ModuleId module, Choice choice) {
        var all = new HashSet<>(choice.all);
        int minutes = choice.minutes + pull(module, all);
        var chosen = new ArrayList<>(choice.chosen);
        chosen.add(module);
        return new Choice(chosen, all, minutes);
    }

    /** Adds a module and what it needs, and tells the minutes that this costs. */
    private int pull(ModuleId module, Set<ModuleId> all) {
        if (present.contains(module) || !all.add(module)) return 0;
        LearningModule pulled = curriculum.module(module);
        return pulled.minutes().in(bands.of(module))
                + pulled.after().stream().mapToInt(needed -> pull(needed, all)).sum();
    }
}
