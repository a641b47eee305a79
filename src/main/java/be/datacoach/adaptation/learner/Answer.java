package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.curriculum.RuleId;
import java.time.LocalDate;

/**
 * What the learner decided on something that the path only asked: leaving a module out on facts that nobody confirmed,
 * or a block that would take much time.
 *
 * @param rule that asked
 * @param about the target of the decision that was asked about, such as {@code M07} or {@code M02/gesprek}
 * @param yes whether it is done
 */
public record Answer(RuleId rule, String about, boolean yes, LocalDate on) {

    public boolean answers(String askingRule, String target) {
        return rule.code().equals(askingRule) && about.equals(target);
    }
}
