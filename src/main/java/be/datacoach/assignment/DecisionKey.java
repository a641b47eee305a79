package be.datacoach.assignment;

import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import java.util.Optional;

/** How an address names a decision of a path: kind, rule and target, such as {@code Reorder:R14:}. */
public record DecisionKey(String text) {

    public static DecisionKey of(Decision decision) {
        return new DecisionKey(
                decision.getClass().getSimpleName() + ":" + decision.reason().rule() + ":" + decision.target());
    }

    public Optional<Decision> in(LearningPath path) {
        return path.decisions().stream()
                .filter(decision -> of(decision).equals(this))
                .findFirst();
    }
}
