package be.datacoach.adaptation.curriculum;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Text;
import java.util.List;

/**
 * What holds among the facts of one person: nobody exists for whom it does not. What is not known breaks no tie. Beside
 * these, P, M and G of one competency belong together as {@link be.datacoach.adaptation.learner.Mastery} computes them.
 */
public sealed interface Tie {

    /** Why it holds, for whoever made up a person that cannot be. */
    Text because();

    /**
     * True of nobody.
     *
     * @param when asks only what can be known; nothing in it is true because something is not known
     */
    record Never(Condition when, Text because) implements Tie {}

    /**
     * A number that is for some share another number, and for the rest anything in its own range.
     *
     * @param share between 0 and 1: {@code whole = share·part + (1 − share)·rest}, rounded
     */
    record Share(AttributeId whole, AttributeId part, double share, Text because) implements Tie {

        /** Whether the two can be of one person. */
        public boolean fits(double wholeNumber, double partNumber, Domain.Numbers range) {
            double known = share * partNumber;
            return wholeNumber >= Math.floor(known + (1 - share) * range.min())
                    && wholeNumber <= Math.ceil(known + (1 - share) * range.max());
        }
    }

    /**
     * Answers to single items of a competency: each is one of the items that its result rests on, worth one point when
     * {@code RIGHT}, and counted in the gap unless {@code DONT_KNOW}.
     */
    record Items(CompetencyId competency, List<AttributeId> answers, Text because) implements Tie {
        public static final String RIGHT = "RIGHT";
        public static final String DONT_KNOW = "DONT_KNOW";

        public Items {
            answers = List.copyOf(answers);
        }
    }
}
