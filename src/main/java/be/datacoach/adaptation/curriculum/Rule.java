package be.datacoach.adaptation.curriculum;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import java.util.List;

/** Bends a path for a stated reason, for every learner its condition holds for. */
public record Rule(RuleId id, int version, Rank rank, Scope scope, Condition when, List<Action> then, Because because) {

    /** What a rule is asked about: the learner once, each module of the curriculum, or each task. */
    public enum Scope {
        LEARNER,
        MODULE,
        TASK
    }

    /**
     * Why.
     *
     * @param sentence the reason as the learner reads it, with facts filled in at {@code {attribute}} and the
     *     module or task at {@code {target}}
     * @param sources what it rests on, declared in the sources of the curriculum
     * @param bindingWhy why a learner may not set it aside; empty texts when they may
     */
    public record Because(Text sentence, List<String> sources, Text bindingWhy) {
        public Because {
            sources = List.copyOf(sources);
        }

        public boolean contestable() {
            return bindingWhy.nl().isEmpty();
        }
    }

    public Rule {
        then = List.copyOf(then);
    }
}
