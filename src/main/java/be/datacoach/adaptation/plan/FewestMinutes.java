package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The modules, with all they need, that cover open targets in the fewest minutes; of equals, the lowest numbers.
 * Branch and bound over the open targets; a target that no module grants stays open. The bound: whatever is chosen,
 * the minutes of a module are shared by the targets it covers, so each open target costs its smallest share at least.
 */
final class FewestMinutes {

    private static final double ROUNDING = 1e-6;

    private final PlanningCase planning;
    private final Curriculum curriculum;
    private final Bands bands;
    private final Set<ModuleId> present;
    private final Set<ModuleId> leftOut;
    private final Map<CompetencyId, List<ModuleId>> granting = new HashMap<>();
    private final Map<CompetencyId, Double> share = new HashMap<>();
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
        open.forEach(one -> granting.put(one.id(), modulesFor(one)));
        List<Competency> coverable =
                open.stream().filter(one -> !candidates(one).isEmpty()).toList();
        coverable.forEach(one -> share.put(one.id(), smallestShare(one, coverable)));
        Choice nothing = new Choice(List.of(), Set.of(), 0);
        search(coverable, nothing, cheapestEach(coverable, nothing).minutes);
        return best.chosen;
    }

    private void search(List<Competency> open, Choice soFar, int enough) {
        List<Competency> left =
                open.stream().filter(one -> !covered(one, soFar)).toList();
        if (soFar.minutes + atLeast(left) > Math.min(best.minutes, enough)) return;
        if (left.isEmpty()) {
            if (soFar.betterThan(best)) best = soFar;
            return;
        }
        candidates(left.get(0)).forEach(module -> search(left, with(module, soFar), enough));
    }

    /** A first guess, so that worse ones are never looked into: for each open target in turn what costs least. */
    private Choice cheapestEach(List<Competency> open, Choice nothing) {
        Choice choice = nothing;
        for (Competency competency : open) {
            Choice soFar = choice;
            if (covered(competency, soFar)) continue;
            choice = candidates(competency).stream()
                    .map(module -> with(module, soFar))
                    .min(Comparator.comparingInt(Choice::minutes))
                    .orElseThrow();
        }
        return choice;
    }

    private int atLeast(List<Competency> open) {
        double sum = 0;
        for (Competency competency : open) sum += share.getOrDefault(competency.id(), 0.0);
        return (int) Math.ceil(sum - ROUNDING);
    }

    private double smallestShare(Competency competency, List<Competency> open) {
        return candidates(competency).stream()
                .map(curriculum::module)
                .mapToDouble(module -> (double) module.minutes().in(bands.of(module.id()))
                        / open.stream().filter(one -> grants(module, one)).count())
                .min()
                .orElse(0);
    }

    private List<ModuleId> candidates(Competency competency) {
        return granting.getOrDefault(competency.id(), List.of());
    }

    private boolean covered(Competency competency, Choice choice) {
        return choice.all.stream().anyMatch(module -> grants(curriculum.module(module), competency));
    }

    private List<ModuleId> modulesFor(Competency competency) {
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
