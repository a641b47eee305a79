package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * Which modules the planner takes to cover targets depends on minutes in a way that is awkward to write as a formula.
 * So the planner is asked, for one person at a time, and what it answers is learned for everybody who is alike in all
 * that its choice depends on. There are finitely many kinds of such people, so asking comes to an end.
 */
final class CheapestCover {

    private final SymbolicPlan plan;
    private final FormulaFactory f;
    private final List<LearningModule> candidates;
    private final List<Formula> dependsOn = new ArrayList<>();

    CheapestCover(SymbolicPlan plan) {
        this.plan = plan;
        this.f = plan.f;
        this.candidates = plan.curriculum.modules().stream()
                .filter(module -> !plan.chosen(module).equals(f.falsum()))
                .toList();
        if (candidates.isEmpty()) return;
        plan.openTargets().forEach(competency -> dependsOn.add(plan.open(competency)));
        candidates.forEach(module -> dependsOn.add(plan.leftOut(module, rank -> true)));
        pulled().forEach(module -> {
            dependsOn.add(plan.inPathWithoutCover(module));
            for (Band band : Band.values()) dependsOn.add(plan.bands.in(band, module));
        });
    }

    /** What may come into a path with the candidates. */
    private Set<LearningModule> pulled() {
        var pulled = new LinkedHashSet<LearningModule>();
        candidates.forEach(module -> pull(module, pulled));
        return pulled;
    }

    private void pull(LearningModule module, Set<LearningModule> pulled) {
        if (module.edition().core() || !pulled.add(module)) return;
        module.after().stream().sorted().forEach(needed -> pull(plan.curriculum.module(needed), pulled));
    }

    /** Whether there is anything to choose at all: not where the core grants every target. */
    boolean matters() {
        return !candidates.isEmpty();
    }

    /** Whether it does to this formula. */
    boolean matters(Formula formula) {
        return candidates.stream().anyMatch(module -> formula.variables().contains((Variable) plan.chosen(module)));
    }

    /** Nothing is left to cover. */
    Formula nothing() {
        return f.and(plan.openTargets().stream()
                .map(competency -> f.not(plan.open(competency)))
                .toList());
    }

    /** Which of the modules the planner took to cover targets. */
    List<Literal> taken(LearningPath path) {
        Set<ModuleId> taken = path.decisions().stream()
                .filter(decision ->
                        decision instanceof Decision.Add && decision.reason().ground() == Reason.Ground.TARGET)
                .flatMap(decision -> decision.module().stream())
                .collect(Collectors.toSet());
        return candidates.stream()
                .map(module -> (Literal)
                        (taken.contains(module.id())
                                ? plan.chosen(module)
                                : plan.chosen(module).negate()))
                .toList();
    }

    /** What the planner's answer teaches, when the model has it otherwise. */
    Optional<Formula> correction(Set<Variable> model, List<Literal> taken) {
        boolean same = taken.stream().allMatch(literal -> model.contains(literal.variable()) == literal.phase());
        if (same) return Optional.empty();
        var assignment = new Assignment(model);
        Formula alike = f.and(dependsOn.stream()
                .map(part -> part.evaluate(assignment) ? part : f.not(part))
                .toList());
        return Optional.of(f.implication(alike, f.and(taken)));
    }
}
