package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.curriculum.RuleId;
import java.time.LocalDate;

/**
 * The learner set a decision aside: this rule does not hold for this target. Kept, and never held against anybody.
 *
 * @param target the module or task the decision was about, or empty for the whole path
 */
public record SetAside(RuleId rule, String target, LocalDate on) {

    public boolean covers(RuleId id, String about) {
        return rule.equals(id) && (target.isEmpty() || target.equals(about));
    }
}
