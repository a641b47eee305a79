package be.datacoach.authoring.questions;

import be.datacoach.authoring.bank.Question;
import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Rich;
import be.datacoach.authoring.questions.QuizItem.Choice;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.source.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a question.
 *
 * @param item nothing where it does not fit
 * @param notes what is other than in the bank
 * @param why it does not fit
 */
public record Fitting(Question question, Optional<QuizItem> item, Set<Note> notes, Optional<Finding> why) {

    /** Something that the counsellor should know of an item that was taken. */
    public enum Note {
        /** Our quiz counts every right option the same; the weights were others. */
        WEIGHTS_EVENED,
        /** What took points away takes none here. */
        PENALTY_LEFT,
        /** What was said whatever somebody answers, stands with every option. */
        FEEDBACK_SPREAD,
        /** Some options have no feedback yet. */
        FEEDBACK_MISSING
    }

    /** What a question of true or false calls its answers. */
    public record Words(String right, String wrong) {}

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal NEAR = new BigDecimal("0.02");
    private static final int LONGEST = 10_000;

    public Fitting {
        notes = Set.copyOf(notes);
    }

    /** @param file that the question came in */
    public static Fitting of(String file, Question question, Words words) {
        Set<Note> notes = EnumSet.noneOf(Note.class);
        try {
            QuizItem item = item(question, words, notes);
            return new Fitting(question, Optional.of(item), notes, Optional.empty());
        } catch (Unfit why) {
            var finding = new Finding(file, question.line(), 1, why.code(), why.words());
            return new Fitting(question, Optional.empty(), Set.of(), Optional.of(finding));
        }
    }

    private static QuizItem item(Question question, Words words, Set<Note> notes) throws Unfit {
        Answering.Choice choice = choice(question.answering(), words);
        Quiz.Kind kind = choice.several() ? several(choice.answers(), notes) : kind(choice.answers(), notes);
        String always = Marked.down(question.feedback());
        if (!always.isEmpty()) notes.add(Note.FEEDBACK_SPREAD);
        var options = new ArrayList<Choice>();
        for (Answer answer : choice.answers()) {
            String own = Marked.down(answer.feedback());
            String feedback = own.isEmpty() || always.isEmpty() ? own + always : own + "\n\n" + always;
            if (feedback.isEmpty()) notes.add(Note.FEEDBACK_MISSING);
            options.add(new Choice(Marked.down(answer.text()), points(kind, answer), feedback));
        }
        String asked = Marked.down(question.text());
        if (asked.isEmpty() || options.stream().anyMatch(one -> one.text().isEmpty())) throw new Unfit("fit_empty");
        boolean huge = asked.length() > LONGEST
                || options.stream()
                        .anyMatch(one -> one.text().length() + one.feedback().length() > LONGEST);
        if (huge) throw new Unfit("fit_too_long");
        return new QuizItem(kind, asked, options);
    }

    private static Answering.Choice choice(Answering answering, Words words) throws Unfit {
        if (answering instanceof Answering.Choice choice) return choice;
        if (answering instanceof Answering.TrueFalse one) {
            return new Answering.Choice(
                    false, List.of(truth(words.right, one.right(), one), truth(words.wrong, !one.right(), one)));
        }
        if (answering instanceof Answering.ShortAnswer) throw new Unfit("fit_short_answer");
        if (answering instanceof Answering.Numerical) throw new Unfit("fit_numerical");
        if (answering instanceof Answering.Matching) throw new Unfit("fit_matching");
        throw new Unfit(answering instanceof Answering.Essay ? "fit_essay" : "fit_description");
    }

    private static Answer truth(String word, boolean right, Answering.TrueFalse one) {
        var text = new Rich(Rich.Format.PLAIN, word);
        return new Answer(text, right ? ALL : BigDecimal.ZERO, right ? one.onRight() : one.onWrong());
    }

    private static Quiz.Kind several(List<Answer> answers, Set<Note> notes) {
        long right = answers.stream().filter(one -> one.weight().signum() > 0).count();
        boolean even = answers.stream().allMatch(one -> {
            BigDecimal off =
                    one.weight().abs().multiply(BigDecimal.valueOf(right)).subtract(ALL);
            return off.abs().compareTo(NEAR.multiply(BigDecimal.valueOf(right))) <= 0;
        });
        if (!even) notes.add(Note.WEIGHTS_EVENED);
        return Quiz.Kind.MULTIPLE;
    }

    private static Quiz.Kind kind(List<Answer> answers, Set<Note> notes) throws Unfit {
        for (Answer answer : answers) {
            BigDecimal weight = answer.weight();
            boolean ours = weight.signum() <= 0 || weight.compareTo(HALF) == 0 || weight.compareTo(ALL) == 0;
            if (!ours) throw new Unfit("fit_weights", weight.toPlainString());
            if (weight.signum() < 0) notes.add(Note.PENALTY_LEFT);
        }
        long best =
                answers.stream().filter(one -> one.weight().compareTo(ALL) == 0).count();
        if (best == 0) throw new Unfit("fit_weights", HALF.toPlainString());
        boolean half = answers.stream().anyMatch(one -> one.weight().compareTo(HALF) == 0);
        return best == 1 && !half ? Quiz.Kind.SINGLE : Quiz.Kind.JUDGEMENT;
    }

    private static int points(Quiz.Kind kind, Answer answer) {
        if (kind != Quiz.Kind.JUDGEMENT) return answer.weight().signum() > 0 ? 1 : 0;
        return Math.max(0, answer.weight().intValue() / 50);
    }
}
