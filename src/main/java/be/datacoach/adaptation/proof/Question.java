package be.datacoach.adaptation.proof;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.logicng.formulas.Formula;

/**
 * A claim about one thing, as formulas, each made when it is asked.
 *
 * @param parts one of them holds for whoever the claim fails for; or, of a claim that something is alive, for whoever it
 *     lives for
 */
record Question(Claim claim, String subject, List<String> others, Supplier<Stream<Formula>> parts) {

    Question(Claim claim, String subject, Formula formula) {
        this(claim, subject, List.of(), () -> Stream.of(formula));
    }

    /** Whether the claim wants somebody to exist. */
    boolean wantsSomebody() {
        return claim == Claim.RULE_ALIVE || claim == Claim.VARIANT_ALIVE;
    }
}
