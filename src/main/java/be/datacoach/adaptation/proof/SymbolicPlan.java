package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * What the planner would do with a first plan under the curriculum's own targets, in formulas: which modules are in the
 * path, in which band, and which text each variation point shows.
 *
 * <p>Where targets are not all granted by the core, the planner takes the fewest minutes that cover them. That choice
 * is left open here ({@code chosen} variables, bound by what is always true of it) and made exact by {@link
 * CheapestCover} as far as a question needs it.
 */
final class SymbolicPlan {

    private static final int ENOUGH_ITEMS = 3;
    private static final int[] LEVEL_FROM = {0, 40, 60, 80};

    final Curriculum curriculum;
    final SymbolicRules rules;
    final SymbolicBand bands;
    final FormulaFactory f;
    private final Space space;
    private final Encoder encoder;
    private final Map<ModuleId, List<LearningModule>> neededBy = new HashMap<>();
    private final List<Competency> openTargets;
    private final Map<ModuleId, Set<LearningModule>> needing = new HashMap<>();
    private final Map<ModuleId, Formula> inPath = new HashMap<>();
    private final Map<ModuleId, Formula> withoutCover = new HashMap<>();

    SymbolicPlan(Curriculum curriculum, Space space, FormulaFactory f) {
        this.curriculum = curriculum;
        this.space = space;
        this.f = f;
        this.encoder = new Encoder(curriculum, space, f);
        this.rules = new SymbolicRules(curriculum, encoder, f);
        this.bands = new SymbolicBand(rules, f);
        this.openTargets = notInTheCore();
        curriculum
                .modules()
                .forEach(module -> module.after()
                        .forEach(needed -> neededBy.computeIfAbsent(needed, none -> new ArrayList<>())
                                .add(module)));
    }

    /** The module itself and all that need it, sooner or later. */
    Set<LearningModule> needing(LearningModule module) {
        Set<LearningModule> known = needing.get(module.id());
        if (known == null) {
            known = new LinkedHashSet<>();
            known.add(module);
            for (LearningModule other : neededBy.getOrDefault(module.id(), List.of())) known.addAll(needing(other));
            needing.put(module.id(), known);
        }
        return known;
    }

    Formula inPath(LearningModule module) {
        return closed(module, inPath, one -> f.or(direct(one), chosen(one)));
    }

    /** In the path before targets are covered. */
    Formula inPathWithoutCover(LearningModule module) {
        return closed(module, withoutCover, this::direct);
    }

    /** The module itself, or one that needs it. */
    private Formula closed(
            LearningModule module,
            Map<ModuleId, Formula> memo,
            java.util.function.Function<LearningModule, Formula> direct) {
        Formula known = memo.get(module.id());
        if (known == null) {
            Stream<Formula> needing =
                    neededBy.getOrDefault(module.id(), List.of()).stream().map(other -> closed(other, memo, direct));
            known = f.or(Stream.concat(Stream.of(direct.apply(module)), needing).toList());
            memo.put(module.id(), known);
        }
        return known;
    }

    private Formula direct(LearningModule module) {
        if (module.edition().core()) return f.verum();
        return f.or(rules.doing(Action.Include.class).stream()
                .filter(doing -> doing.action().modules().contains(module.id()))
                .map(doing -> includes(doing.rule(), module))
                .toList());
    }

    /** The rule fires, and nothing of the same or a higher rank leaves the module out. */
    Formula includes(Rule rule, LearningModule module) {
        return f.and(rules.fires(rule), f.not(leftOut(module, rank -> rank.compareTo(rule.rank()) <= 0)));
    }

    /** A rule of such a rank leaves the module out, on facts that were confirmed. */
    Formula leftOut(LearningModule module, Predicate<Rank> rank) {
        if (module.edition().core()) return f.falsum();
        return f.or(rules.doing(Action.Exclude.class).stream()
                .filter(doing -> doing.action().modules().contains(module.id()))
                .map(SymbolicRules.Doing::rule)
                .filter(rule -> rank.test(rule.rank()))
                .map(rules::firesConfirmed)
                .toList());
    }

    /** The competencies whose target nothing that is always there grants. */
    List<Competency> openTargets() {
        return openTargets;
    }

    private List<Competency> notInTheCore() {
        return curriculum.competencies().stream()
                .filter(competency -> granting(competency)
                        .noneMatch(module -> module.edition().core()))
                .toList();
    }

    Stream<LearningModule> granting(Competency competency) {
        return curriculum.modules().stream().filter(module -> module.grants(competency.id(), competency.target()));
    }

    /** Neither proven nor granted by what is in the path without covering targets. */
    Formula open(Competency competency) {
        return f.and(
                f.not(proven(competency.id(), competency.target())),
                f.not(f.or(granting(competency).map(this::inPathWithoutCover).toList())));
    }

    /** Neither proven nor granted by anything in the path. */
    Formula uncovered(Competency competency) {
        return f.and(
                f.not(proven(competency.id(), competency.target())),
                f.not(f.or(granting(competency).map(this::inPath).toList())));
    }

    private Formula proven(CompetencyId competency, int level) {
        if (level == 0) return f.verum();
        return f.and(
                space.where(new AttributeId("performance." + competency), value -> number(value) >= LEVEL_FROM[level]),
                space.where(new AttributeId("evidence." + competency), value -> number(value) >= ENOUGH_ITEMS));
    }

    private static double number(Value value) {
        return value instanceof Value.Amount amount ? amount.number() : 0;
    }

    /** Whether the module is taken to cover a target; false where the core covers all it could. */
    Formula chosen(LearningModule module) {
        boolean candidate =
                openTargets().stream().anyMatch(competency -> module.grants(competency.id(), competency.target()));
        return candidate && !module.edition().core() ? f.variable("chosen " + module.id()) : f.falsum();
    }

    /** What is always true of the modules chosen to cover targets. */
    Formula coverRules() {
        var parts = new ArrayList<Formula>();
        for (LearningModule module : curriculum.modules()) {
            Formula chosen = chosen(module);
            if (chosen.equals(f.falsum())) continue;
            Formula needed = f.or(openTargets().stream()
                    .filter(competency -> module.grants(competency.id(), competency.target()))
                    .map(this::open)
                    .toList());
            Formula free = f.and(f.not(leftOut(module, rank -> true)), f.not(inPathWithoutCover(module)));
            parts.add(f.implication(chosen, f.and(needed, free)));
        }
        for (Competency competency : openTargets()) {
            Formula possible = f.or(granting(competency)
                    .map(module -> f.not(leftOut(module, rank -> true)))
                    .toList());
            parts.add(f.implication(f.and(open(competency), possible), f.not(uncovered(competency))));
        }
        return f.and(parts);
    }

    /** The variant of this index is the first of its point that holds. */
    Formula shows(VariationPoint point, int index) {
        Formula earlier = f.or(
                point.variants().subList(0, index).stream().map(this::holds).toList());
        return f.and(holds(point.variants().get(index)), f.not(earlier));
    }

    /** No variant of the point holds. */
    Formula showsNone(VariationPoint point) {
        return f.not(f.or(point.variants().stream().map(this::holds).toList()));
    }

    private Formula holds(VariationPoint.Variant variant) {
        Formula keys = f.and(variant.keys().stream().sorted().map(this::key).toList());
        return f.and(keys, encoder.learner(variant.when()).yes());
    }

    private Formula key(VariantKey key) {
        return f.or(rules.doing(Action.Choose.class).stream()
                .filter(doing -> doing.action().key().equals(key))
                .map(doing -> rules.fires(doing.rule()))
                .toList());
    }
}
