package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.proof.BandRace.Runner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * In which band a module is taken, by which rule, as the planner's bands would have it: what rules take, one band down
 * for each that lowers, never beyond the limits.
 *
 * <p>Rules that do the same are one step: which of them comes first matters to nobody but the rule that is left out.
 */
final class SymbolicBand {

    /** From the longest to the shortest, and the strongest last: what was taken gives way to what comes after it. */
    private static final List<Band> TAKING = List.of(Band.STANDARD, Band.CONDENSED, Band.EXEMPTION, Band.FOUNDATION);

    /** From the loosest limit to the tightest. */
    private static final List<Band> LIMITING = List.of(Band.EXEMPTION, Band.CONDENSED, Band.STANDARD, Band.FOUNDATION);

    private final SymbolicRules rules;
    private final FormulaFactory f;
    private final Map<ModuleId, Map<Band, Formula>> known = new HashMap<>();

    SymbolicBand(SymbolicRules rules, FormulaFactory f) {
        this.rules = rules;
        this.f = f;
    }

    /** When the module is taken in this band. */
    Formula in(Band band, LearningModule module) {
        Map<Band, Formula> bands = known.get(module.id());
        if (bands == null) {
            bands = race(Optional.empty(), module).bands();
            known.put(module.id(), bands);
        }
        return bands.getOrDefault(band, f.falsum());
    }

    /** When the module would be taken otherwise, or for another reason, without this rule. */
    Formula dependsOn(Rule rule, LearningModule module) {
        boolean concerns = Acting.TAKE.by(rule) || Acting.LOWER.by(rule) || Acting.LIMIT.by(rule);
        return concerns && !isInTheShadow(rule)
                ? race(Optional.of(rule), module).apart()
                : f.falsum();
    }

    /** Wherever the rule takes a module, a rule before it has done so already. */
    private boolean isInTheShadow(Rule rule) {
        List<Action> actions = rule.then();
        return actions.size() == 1
                && actions.get(0) instanceof Action.Take own
                && rules.doing(Action.Take.class).stream()
                        .takeWhile(doing -> !doing.rule().equals(rule))
                        .filter(doing -> doing.rule().scope() == rule.scope())
                        .filter(doing -> doing.action().band() == own.band())
                        .anyMatch(doing ->
                                AtFirstSight.implies(rule.when(), doing.rule().when()));
    }

    /** What a rule does with a band. */
    private enum Acting {
        TAKE(Action.Take.class),
        LOWER(Action.Lower.class),
        LIMIT(Action.NoFurtherThan.class);

        private final Class<? extends Action> kind;

        Acting(Class<? extends Action> kind) {
            this.kind = kind;
        }

        boolean by(Rule rule) {
            return rule.then().stream().anyMatch(kind::isInstance);
        }
    }

    private BandRace race(Optional<Rule> leftOut, LearningModule module) {
        var race = new BandRace(f);
        phase(rules.doing(Action.Take.class), leftOut, (some, own) -> {
            for (Band band : TAKING) race.step(own, taken(some, module, band), runner -> runner.takes(band));
        });
        phase(
                rules.doing(Action.Lower.class),
                leftOut,
                (some, own) ->
                        some.forEach(doing -> race.step(own, rules.firesFor(doing.rule(), module), Runner::lowers)));
        phase(rules.doing(Action.NoFurtherThan.class), leftOut, (some, own) -> {
            for (Band band : LIMITING) race.step(own, limited(some, module, band), runner -> runner.heldAt(band));
        });
        return race;
    }

    private Formula taken(List<SymbolicRules.Doing<Action.Take>> some, LearningModule module, Band band) {
        return f.or(some.stream()
                .filter(doing -> doing.action().band() == band)
                .map(doing -> rules.firesFor(doing.rule(), module))
                .toList());
    }

    /** Modules that are named are limited whatever the rule fires for; else it is the module at hand. */
    private Formula limited(List<SymbolicRules.Doing<Action.NoFurtherThan>> some, LearningModule module, Band band) {
        return f.or(some.stream()
                .filter(doing -> doing.action().band() == band)
                .filter(doing -> doing.action().modules().isEmpty()
                        || doing.action().modules().contains(module.id()))
                .map(doing -> doing.action().modules().isEmpty()
                        ? rules.firesFor(doing.rule(), module)
                        : rules.fires(doing.rule()))
                .toList());
    }

    private interface Steps<A extends Action> {
        void of(List<SymbolicRules.Doing<A>> some, boolean own);
    }

    /** Those before the rule that is left out, its own, and those behind it. */
    private static <A extends Action> void phase(
            List<SymbolicRules.Doing<A>> all, Optional<Rule> leftOut, Steps<A> steps) {
        int from = leftOut.map(rule -> first(all, rule)).orElse(all.size());
        int to = from;
        while (to < all.size() && all.get(to).rule().equals(leftOut.orElseThrow())) to++;
        steps.of(all.subList(0, from), false);
        if (to > from) steps.of(all.subList(from, to), true);
        if (to < all.size()) steps.of(all.subList(to, all.size()), false);
    }

    private static <A extends Action> int first(List<SymbolicRules.Doing<A>> all, Rule rule) {
        return IntStream.range(0, all.size())
                .filter(index -> all.get(index).rule().equals(rule))
                .findFirst()
                .orElse(all.size());
    }
}
