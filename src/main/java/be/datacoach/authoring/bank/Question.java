package be.datacoach.authoring.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A question of a bank.
 *
 * @param name for who keeps the bank; may be empty
 * @param category the path of the category it is in, as it is written; empty where there is none
 * @param feedback whatever somebody answers
 * @param line where it begins in the file it was read from, counted from 1; 0 where it was not read
 */
public record Question(String name, String category, Rich text, Rich feedback, Answering answering, int line) {

    /** How it is answered. */
    public sealed interface Answering {

        /** @param several whether more than one may be chosen */
        record Choice(boolean several, List<Answer> answers) implements Answering {
            public Choice {
                answers = List.copyOf(answers);
            }
        }

        /** Feedback on the right answer, and on the wrong one. */
        record TrueFalse(boolean right, Rich onRight, Rich onWrong) implements Answering {}

        /** @param capitals whether they matter */
        record ShortAnswer(boolean capitals, List<Answer> answers) implements Answering {
            public ShortAnswer {
                answers = List.copyOf(answers);
            }
        }

        record Numerical(List<Figure> answers) implements Answering {
            public Numerical {
                answers = List.copyOf(answers);
            }
        }

        record Matching(List<Pair> pairs) implements Answering {
            public Matching {
                pairs = List.copyOf(pairs);
            }
        }

        record Essay() implements Answering {}

        /** Nothing is asked. */
        record Description() implements Answering {}
    }

    /** @param weight percent of the points, negative where it takes some away */
    public record Answer(Rich text, BigDecimal weight, Rich feedback) {
        public Answer {
            weight = plain(weight);
        }
    }

    /**
     * A number that is right.
     *
     * @param value empty for any number that no other answer names
     * @param within how far from it is right too; of a range, half its width
     */
    public record Figure(Optional<BigDecimal> value, BigDecimal within, BigDecimal weight, Rich feedback) {
        public Figure {
            value = value.map(Question::plain);
            within = plain(within);
            weight = plain(weight);
        }
    }

    /** @param asked empty where the answer goes with nothing, to make it harder */
    public record Pair(Rich asked, String answer) {}

    public Question {
        name = name.strip().replaceAll("\\s+", " ");
        category = category.strip();
    }

    /** The same number has one form, so that equal means equal. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** The same, wherever it was read. */
    public Question nowhere() {
        return new Question(name, category, text, feedback, answering, 0);
    }
}
