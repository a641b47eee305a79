package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * When a rule changes the plan: the plan without it would have another decision, or the same for another reason. What
 * changes the order only is held to change the plan whenever it fires, for order is no part of the space.
 */
final class Effects {

    private final SymbolicPlan plan;
    private final SymbolicExtras extras;
    private final FormulaFactory f;

    Effects(SymbolicPlan plan, SymbolicExtras extras) {
        this.plan = plan;
        this.extras = extras;
        this.f = plan.f;
    }

    Formula of(Rule rule) {
        return f.or(rule.then().stream().map(action -> of(rule, action)).toList());
    }

    private Formula of(Rule rule, Action action) {
        if (action instanceof Action.Take || action instanceof Action.Lower) return onBands(rule, List.of());
        if (action instanceof Action.NoFurtherThan limit) return onBands(rule, limit.modules());
        if (action instanceof Action.Format && rule.scope() != Rule.Scope.LEARNER) return inSomeModule(rule);
        if (action instanceof Action.Include include) return takesIn(rule, include);
        if (action instanceof Action.Exclude exclude) {
            boolean any = exclude.modules().stream()
                    .flatMap(this::module)
                    .anyMatch(one -> !one.edition().core());
            return any ? plan.rules.fires(rule) : f.falsum();
        }
        if (action instanceof Action.AddBlock block) return adds(rule, block);
        if (action instanceof Action.Choose choose) return chooses(rule, choose.key());
        return plan.rules.fires(rule);
    }

    private Formula onBands(Rule rule, List<ModuleId> named) {
        return f.or(plan.curriculum.modules().stream()
                .filter(module -> named.isEmpty() || named.contains(module.id()))
                .map(module -> f.and(plan.inPath(module), plan.bands.dependsOn(rule, module)))
                .toList());
    }

    private Formula inSomeModule(Rule rule) {
        return f.or(plan.curriculum.modules().stream()
                .map(module -> f.and(plan.inPath(module), plan.rules.firesFor(rule, module)))
                .toList());
    }

    /** The first rule that takes a module in is its reason, unless the core or an earlier module needs it. */
    private Formula takesIn(Rule rule, Action.Include include) {
        return f.or(include.modules().stream()
                .flatMap(this::module)
                .filter(module -> !module.edition().core())
                .map(module -> f.and(plan.includes(rule, module), f.not(thereBefore(rule, module))))
                .toList());
    }

    private Formula thereBefore(Rule rule, LearningModule module) {
        return f.or(plan.curriculum.modules().stream()
                .filter(other -> other.equals(module) || needs(other, module.id()))
                .map(other -> other.edition().core() ? f.verum() : takenInBefore(rule, other))
                .toList());
    }

    private Formula takenInBefore(Rule rule, LearningModule module) {
        return f.or(plan.rules.doing(Action.Include.class).stream()
                .takeWhile(doing -> !doing.rule().equals(rule))
                .filter(doing -> doing.action().modules().contains(module.id()))
                .map(doing -> plan.includes(doing.rule(), module))
                .toList());
    }

    private boolean needs(LearningModule module, ModuleId needed) {
        return module.after().contains(needed)
                || module.after().stream().flatMap(this::module).anyMatch(before -> needs(before, needed));
    }

    private Formula adds(Rule rule, Action.AddBlock block) {
        return f.or(extras.wishes().stream()
                .filter(wish -> wish.rule().equals(rule) && wish.block().equals(block))
                .map(wish -> f.or(wish.added(), wish.asked()))
                .toList());
    }

    /** The first rule that makes a key true is its reason, wherever a variant with that key is read. */
    private Formula chooses(Rule rule, VariantKey key) {
        Formula earlier = f.or(plan.rules.doing(Action.Choose.class).stream()
                .takeWhile(doing -> !doing.rule().equals(rule))
                .filter(doing -> doing.action().key().equals(key))
                .map(doing -> plan.rules.fires(doing.rule()))
                .toList());
        Formula read = f.or(plan.curriculum.modules().stream()
                .map(module -> f.and(
                        plan.inPath(module),
                        f.or(module.points().stream()
                                .flatMap(point -> reads(point, key))
                                .toList())))
                .toList());
        return f.and(plan.rules.fires(rule), f.not(earlier), read);
    }

    private Stream<Formula> reads(VariationPoint point, VariantKey key) {
        return IntStream.range(0, point.variants().size())
                .filter(index -> point.variants().get(index).keys().contains(key))
                .mapToObj(index -> plan.shows(point, index));
    }

    private Stream<LearningModule> module(ModuleId id) {
        return plan.curriculum.find(id).stream();
    }
}
