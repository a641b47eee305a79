package be.datacoach.adaptation.path;

import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Text;
import java.util.List;

/**
 * Why something is as it is: one sentence for the learner, and all that stands behind it.
 *
 * @param ground what kind of reason
 * @param rule the id of the rule, or empty when the ground is no rule
 * @param version of the rule or of the module that gives the reason
 * @param facts the facts it used, with when and by whom they were given
 * @param sources what it rests on
 * @param bindingWhy why the learner may not set it aside; empty texts when they may
 */
public record Reason(
        Ground ground,
        String rule,
        int version,
        Text sentence,
        List<Fact> facts,
        List<String> sources,
        Text bindingWhy) {

    /** What kind of reason. */
    public enum Ground {
        RULE,
        CONDITION,
        CORE,
        MANDATORY,
        CHOSEN,
        AGREED,
        PREREQUISITE,
        TARGET
    }

    public Reason {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        if (sentence.nl().isBlank()) {
            throw new IllegalArgumentException("a reason without words: " + ground + " " + rule);
        }
    }

    /** Whether the learner may set it aside. */
    public boolean contestable() {
        return ground == Ground.RULE && bindingWhy.nl().isEmpty();
    }
}
