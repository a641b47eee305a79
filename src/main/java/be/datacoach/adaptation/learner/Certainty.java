package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.CompetencyId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How sure it is what somebody masters: a word, and the numbers behind the word. Two items are no decimal.
 *
 * @param score M, from 0 to 100, if anything is known
 * @param items how many performance items stand behind it
 * @param level that is proven, 0 to 3
 * @param newest the day of the newest thing that it rests on, if anything is known
 * @param weeks how many whole weeks ago that was
 */
public record Certainty(Word word, OptionalInt score, int items, int level, Optional<LocalDate> newest, long weeks) {

    /** With fewer performance items nothing is proven: see {@link Mastery#provenLevel()}. */
    private static final int ENOUGH_ITEMS = 3;

    /** Somebody may have unlearned what they showed more than a year ago, or learned what they could not. */
    private static final int WEEKS_OF_A_YEAR = 52;

    /** From least to most to go by. */
    public enum Word {
        /** Nothing is known. */
        UNKNOWN,
        /** What somebody says of themselves. */
        SELF_ESTIMATE,
        /** One or two items: an indication. */
        INDICATION,
        /** Enough was shown, but more than a year ago. */
        SHOWN_LONG_AGO,
        /** Shown in three items or more, or in a module, in the last year. */
        SHOWN
    }

    /** What is known of this competency on this day. */
    public static Certainty of(LearnerSnapshot learner, CompetencyId competency, LocalDate today) {
        Optional<Fact> score = fact(learner, "mastery", competency);
        Optional<Fact> counted = fact(learner, "evidence", competency);
        int items = counted.map(Certainty::number).orElse(0);
        int level = learner.provenLevel(competency);
        Optional<LocalDate> newest = Stream.of(score, counted, fact(learner, "performance", competency))
                .flatMap(Optional::stream)
                .map(Fact::givenOn)
                .max(Comparator.naturalOrder());
        long weeks = newest.map(day -> ChronoUnit.WEEKS.between(day, today)).orElse(0L);
        OptionalInt known = score.map(Certainty::number).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Certainty(word(score.isPresent(), items, level, weeks), known, items, level, newest, weeks);
    }

    /** A level without items was granted by a module. */
    private static Word word(boolean scored, int items, int level, long weeks) {
        if (items >= ENOUGH_ITEMS || level > 0) return weeks > WEEKS_OF_A_YEAR ? Word.SHOWN_LONG_AGO : Word.SHOWN;
        if (items > 0) return Word.INDICATION;
        return scored ? Word.SELF_ESTIMATE : Word.UNKNOWN;
    }

    private static Optional<Fact> fact(LearnerSnapshot learner, String kind, CompetencyId competency) {
        return learner.known().about(new AttributeId(kind + "." + competency));
    }

    private static int number(Fact fact) {
        return fact.value() instanceof Value.Amount amount ? (int) Math.round(amount.number()) : 0;
    }
}
