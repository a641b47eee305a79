package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.curriculum.Band;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * How one module is taken, with all rules and without one of them, side by side: where the two end up apart, that rule
 * mattered.
 */
final class BandRace {

    /** @param untouched by any rule, so that the first one that takes the module has its way */
    record Runner(Band band, boolean untouched) {

        Optional<Runner> takes(Band other) {
            boolean better =
                    untouched || (band != Band.FOUNDATION && (other == Band.FOUNDATION || other.compareTo(band) > 0));
            return better ? Optional.of(new Runner(other, false)) : Optional.empty();
        }

        Optional<Runner> lowers() {
            return band == Band.FOUNDATION ? Optional.empty() : Optional.of(new Runner(band.lowered(), false));
        }

        Optional<Runner> heldAt(Band most) {
            return band.compareTo(most) <= 0 ? Optional.empty() : Optional.of(new Runner(most, false));
        }
    }

    /** @param same whether the same rule brought both where they are */
    private record State(Runner with, Runner without, boolean same) {
        boolean apart() {
            return !same || !with.equals(without);
        }
    }

    private static final Runner START = new Runner(Band.STANDARD, true);

    private final FormulaFactory f;
    private Map<State, Formula> states = new LinkedHashMap<>();

    BandRace(FormulaFactory f) {
        this.f = f;
        states.put(new State(START, START, true), f.verum());
    }

    /** @param own step of the rule that one of the two does without */
    void step(boolean own, Formula fires, Function<Runner, Optional<Runner>> change) {
        if (fires.equals(f.falsum())) return;
        var next = new LinkedHashMap<State, Formula>();
        states.forEach((state, when) -> {
            State other = moved(state, own, change);
            if (other.equals(state)) next.merge(state, when, f::or);
            else {
                next.merge(other, f.and(when, fires), f::or);
                next.merge(state, f.and(when, f.not(fires)), f::or);
            }
        });
        next.values().removeIf(f.falsum()::equals);
        states = next;
    }

    private static State moved(State state, boolean own, Function<Runner, Optional<Runner>> change) {
        Optional<Runner> with = change.apply(state.with);
        Optional<Runner> without = own ? Optional.empty() : change.apply(state.without);
        boolean both = with.isPresent() && without.isPresent();
        boolean neither = with.isEmpty() && without.isEmpty();
        return new State(with.orElse(state.with), without.orElse(state.without), both || (neither && state.same));
    }

    /** When the module is taken in which band, by all rules. */
    Map<Band, Formula> bands() {
        var bands = new EnumMap<Band, Formula>(Band.class);
        states.forEach((state, when) -> bands.merge(state.with.band, when, f::or));
        return bands;
    }

    /** When the module is taken otherwise, or because of another rule. */
    Formula apart() {
        return f.or(states.entrySet().stream()
                .filter(state -> state.getKey().apart())
                .map(Map.Entry::getValue)
                .toList());
    }
}
