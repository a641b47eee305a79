package be.datacoach.adaptation.proof;

import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * A three-valued condition in formulas: when it is true, when it is false, and for either whether the facts that make
 * it so were all confirmed. It is unknown when it is neither.
 */
record Trit(Formula yes, Formula no, Formula yesConfirmed, Formula noConfirmed) {

    /** Of facts that need nobody's confirmation. */
    static Trit certain(Formula yes, Formula no, FormulaFactory f) {
        return new Trit(yes, no, f.verum(), f.verum());
    }

    static Trit constant(boolean holds, FormulaFactory f) {
        return certain(f.constant(holds), f.constant(!holds), f);
    }

    Trit not() {
        return new Trit(no, yes, noConfirmed, yesConfirmed);
    }

    /** The same, true only where this holds too. */
    Trit where(Formula holds, FormulaFactory f) {
        return new Trit(f.and(yes, holds), no, yesConfirmed, noConfirmed);
    }

    /** What decides a conjunction: all parts when it is true, the false ones when it is false. */
    Trit and(Trit other, FormulaFactory f) {
        return new Trit(
                f.and(yes, other.yes),
                f.or(no, other.no),
                f.and(yesConfirmed, other.yesConfirmed),
                f.and(f.or(f.not(no), noConfirmed), f.or(f.not(other.no), other.noConfirmed)));
    }

    Trit or(Trit other, FormulaFactory f) {
        return not().and(other.not(), f).not();
    }
}
