package be.datacoach.adaptation.proof;

import java.util.ArrayList;
import java.util.List;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Says how many of some things hold. */
final class Counting {

    private Counting() {}

    /** Fewer than so many of these hold: counted one after the other, with shared parts written once. */
    static Formula fewerThan(int most, List<Formula> parts, FormulaFactory f) {
        var exactly = new ArrayList<Formula>();
        exactly.add(f.verum());
        for (int i = 1; i < most; i++) exactly.add(f.falsum());
        for (Formula part : parts) {
            for (int count = most - 1; count >= 0; count--) {
                Formula stays = f.and(f.not(part), exactly.get(count));
                exactly.set(count, count == 0 ? stays : f.or(stays, f.and(part, exactly.get(count - 1))));
            }
        }
        return f.or(exactly);
    }

    static Formula atMost(int most, List<Formula> parts, FormulaFactory f) {
        return most >= parts.size() ? f.verum() : fewerThan(most + 1, parts, f);
    }

    static int count(List<Formula> parts, org.logicng.datastructures.Assignment model) {
        return (int) parts.stream().filter(part -> part.evaluate(model)).count();
    }
}
