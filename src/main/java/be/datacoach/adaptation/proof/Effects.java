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

    /** One formula for each place where the rule may have an effect. */
    Stream<Formula> of(Rule rule) {
        return rule.then().stream().flatMap(action -> of(rule, action));
    }

    private Stream<Formula> of(Rule rule, Action action) {
        if (action instanceof Action.Take || action instanceof Action.Lower) return onBands(rule, List.of());
        if (action instanceof Action.NoFurtherThan limit) return onBands(rule, limit.modules());
        if (action instanceof Action.Format && rule.scope() != Rule.Scope.LEARNER) return inSomeModule(rule);
        if (action instanceof Action.Include include) return takesIn(rule, include);
        if (action instanceof Action.Exclude exclude) {
            boolean any = exclude.modules().stream()
                    .flatMap(this::module)
                    .anyMatch(one -> !one.edition().core());
            return any ? Stream.of(plan.rules.fires(rule)) : Stream.empty();
        }
        if (action instanceof Action.AddBlock block) return adds(rule, block);
        if (action instanceof Action.Choose choose) return chooses(rule, choose.key());
        return Stream.of(plan.rules.fires(rule));
    }

    private Stream<Formula> onBands(Rule rule, List<ModuleId> named) {
        return plan.curriculum.modules().stream()
                .filter(module -> named.isEmpty() || named.contains(module.id()))
                .map(module -> f.and(plan.inPath(module), plan.bands.dependsOn(rule, module)));
    }

    private Stream<Formula> inSomeModule(Rule rule) {
        return plan.curriculum.modules().stream()
                .map(module -> f.and(plan.inPath(module), plan.rules.firesFor(rule, module)));
    }

    /** The first rule that takes a module in is its reason, unless the core or an earlier module needs it. */
    private Stream<Formula> takesIn(Rule rule, Action.Include include) {
        return include.modules().stream()
                .flatMap(this::module)
                .filter(module -> !module.edition().core())
                .map(module -> f.and(plan.includes(rule, module), f.not(thereBefore(rule, module))));
    }

    private Formula thereBefore(Rule rule, LearningModule module) {
        return f.or(plan.needing(module).stream()
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

    private Stream<Formula> adds(Rule rule, Action.AddBlock block) {
        return extras.wishes().stream()
                .filter(wish -> wish.rule().equals(rule) && wish.block().equals(block))
                .map(wish -> f.or(wish.added(), wish.asked()));
    }

    /** The first rule that makes a key true is its reason, wherever a variant with that key is read. */
    private Stream<Formula> chooses(Rule rule, VariantKey key) {
        Formula earlier = f.or(plan.rules.doing(Action.Choose.class).stream()
                .takeWhile(doing -> !doing.rule().equals(rule))
                .filter(doing -> doing.action().key().equals(key))
                .map(doing -> plan.rules.fires(doing.rule()))
                .toList());
        Formula first = f.and(plan.rules.fires(rule), f.not(earlier));
        return plan.curriculum.modules().stream()
                .flatMap(module -> module.points().stream()
                        .flatMap(point -> reads(point, key))
                        .map(shown -> f.and(first, plan.inPath(module), shown)));
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
