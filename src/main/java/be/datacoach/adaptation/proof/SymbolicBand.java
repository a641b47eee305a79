package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * In which band a module is taken, by which rule, as the planner's bands would have it: what rules take, one band down
 * for each that lowers, never beyond the limits.
 */
final class SymbolicBand {

    /**
     * How a module is taken, and the id of the rule that last changed it.
     *
     * @param held at less than what could have been skipped, which is another decision
     */
    record State(Band band, String by, boolean held) {}

    private final SymbolicRules rules;
    private final FormulaFactory f;

    SymbolicBand(SymbolicRules rules, FormulaFactory f) {
        this.rules = rules;
        this.f = f;
    }

    /** When the module is taken in this band. */
    Formula in(Band band, LearningModule module) {
        return f.or(states(module, Optional.empty()).entrySet().stream()
                .filter(state -> state.getKey().band == band)
                .map(Map.Entry::getValue)
                .toList());
    }

    /** When the module would be taken otherwise, or for another reason, without this rule. */
    Formula dependsOn(Rule rule, LearningModule module) {
        Map<State, Formula> with = states(module, Optional.empty());
        Map<State, Formula> without = states(module, Optional.of(rule));
        return f.or(with.entrySet().stream()
                .map(state -> f.and(state.getValue(), f.not(without.getOrDefault(state.getKey(), f.falsum()))))
                .toList());
    }

    private Map<State, Formula> states(LearningModule module, Optional<Rule> leftOut) {
        Map<State, Formula> states = new LinkedHashMap<>();
        states.put(new State(Band.STANDARD, "", false), f.verum());
        for (var doing : rules.doing(Action.Take.class)) {
            states = step(states, firesFor(doing.rule(), module, leftOut), state -> take(state, doing));
        }
        for (var doing : rules.doing(Action.Lower.class)) {
            states = step(
                    states,
                    firesFor(doing.rule(), module, leftOut),
                    state -> held(state, doing.rule(), state.band.lowered()));
        }
        for (var doing : rules.doing(Action.NoFurtherThan.class)) {
            Band most = doing.action().band();
            states = step(
                    states,
                    limits(doing, module, leftOut),
                    state -> held(state, doing.rule(), state.band.orMoreSupport(most)));
        }
        return states;
    }

    /** Modules that are named are limited whatever the rule fires for; else it is the module at hand. */
    private Formula limits(
            SymbolicRules.Doing<Action.NoFurtherThan> doing, LearningModule module, Optional<Rule> leftOut) {
        if (doing.action().modules().isEmpty()) return firesFor(doing.rule(), module, leftOut);
        boolean concerned = doing.action().modules().contains(module.id()) && isThere(doing.rule(), leftOut);
        return concerned ? rules.fires(doing.rule()) : f.falsum();
    }

    private Formula firesFor(Rule rule, LearningModule module, Optional<Rule> leftOut) {
        return isThere(rule, leftOut) ? rules.firesFor(rule, module) : f.falsum();
    }

    private static boolean isThere(Rule rule, Optional<Rule> leftOut) {
        return leftOut.filter(rule::equals).isEmpty();
    }

    private interface Change {
        State of(State state);
    }

    private Map<State, Formula> step(Map<State, Formula> states, Formula fires, Change change) {
        var next = new LinkedHashMap<State, Formula>();
        states.forEach((state, when) -> {
            next.merge(change.of(state), f.and(when, fires), f::or);
            next.merge(state, f.and(when, f.not(fires)), f::or);
        });
        next.values().removeIf(f.falsum()::equals);
        return next;
    }

    private static State take(State state, SymbolicRules.Doing<Action.Take> doing) {
        Band other = doing.action().band();
        boolean better = state.by.isEmpty()
                || (state.band != Band.FOUNDATION && (other == Band.FOUNDATION || other.compareTo(state.band) > 0));
        return better ? new State(other, doing.rule().id().code(), false) : state;
    }

    private static State held(State state, Rule rule, Band other) {
        return other == state.band ? state : new State(other, rule.id().code(), other.compareTo(Band.STANDARD) > 0);
    }
}
