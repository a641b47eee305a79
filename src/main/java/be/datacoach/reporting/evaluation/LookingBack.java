package be.datacoach.reporting.evaluation;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.assignment.survey.SurveyWindow;
import be.datacoach.intake.answering.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a coach said and showed before, after and some months later, in words.
 *
 * @param waves in their order
 * @param topics what was asked more than once, or may be
 * @param sureness by competency, the name of it first
 */
public record LookingBack(List<Wave> waves, List<Topic> topics, List<Sureness> sureness) {

    /** Where a survey stands. */
    public enum State {
        /** It comes, on a day that is known or not. */
        COMING,
        OPEN,
        ANSWERED,
        SKIPPED,
        /** It was open, and is no longer. */
        OVER
    }

    /** @param window nothing while its first day is not known, or where it does not come (any more) */
    public record Wave(Part part, Text title, State state, Optional<SurveyWindow> window) {}

    /** @param said in words, by wave: T0, T1, T2 */
    public record Topic(Text title, Map<String, Text> said) {
        public Topic {
            said = Map.copyOf(said);
        }
    }

    /** How sure somebody was, beside what they showed. */
    public enum Sure {
        MORE,
        ABOUT_RIGHT,
        LESS;

        /**
         * @param gap S − P, from −100 to 100
         * @param matters from which gap on, either way, it is called one
         */
        static Sure of(int gap, double matters) {
            if (gap > matters) return MORE;
            return gap < -matters ? LESS : ABOUT_RIGHT;
        }
    }

    /** @param competency its name */
    public record Sureness(Text competency, Optional<Sure> first, Optional<Sure> again) {}

    public LookingBack {
        waves = List.copyOf(waves);
        topics = List.copyOf(topics);
        sureness = List.copyOf(sureness);
    }

    /** Whether there is anything to read yet. */
    public boolean isEmpty() {
        return topics.isEmpty() && sureness.isEmpty();
    }
}
