package be.datacoach.assignment;

import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import java.util.List;
import java.util.Optional;

/** How an address names a decision of a path: kind, rule and target, such as {@code Reorder:R14:}. */
public record DecisionKey(String text) {

    public static DecisionKey of(Decision decision) {
        return new DecisionKey(
                decision.getClass().getSimpleName() + ":" + decision.reason().rule() + ":" + decision.target());
    }

    public Optional<Decision> in(LearningPath path) {
        return among(path.decisions());
    }

    /** The same among what the path only asks. */
    public Optional<Decision> askedIn(LearningPath path) {
        return among(path.questions());
    }

    private Optional<Decision> among(List<Decision> decisions) {
        return decisions.stream().filter(decision -> of(decision).equals(this)).findFirst();
    }
}
