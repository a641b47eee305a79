package be.datacoach.authoring.bank;

import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Question.Figure;
import be.datacoach.authoring.bank.Question.Pair;
import be.datacoach.authoring.bank.Rich.Format;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes GIFT that {@link GiftReader} and Moodle read as the same questions. What GIFT cannot say is left out: capitals
 * that matter, feedback on a description.
 */
public final class GiftWriter {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final StringBuilder gift = new StringBuilder();
    private final Format format;

    private GiftWriter(Format format) {
        this.format = format;
    }

    /** Whether GIFT has a way to write it: an arrow in the words of a question would be taken for a pair. */
    public static boolean canSay(Question question) {
        Stream<Rich> before = Stream.empty();
        if (question.answering() instanceof Answering.Matching matching) {
            before = matching.pairs().stream().map(Pair::asked);
        } else if (question.answering() instanceof Answering.ShortAnswer given) {
            before = given.answers().stream().map(Answer::text);
        }
        return before.noneMatch(words -> words.text().contains("->"));
    }

    /** Those that GIFT can say. */
    public static String write(List<Question> questions) {
        var gift = new StringBuilder();
        String category = "";
        for (Question question : questions) {
            if (!canSay(question)) continue;
            if (!question.category().equals(category)) {
                category = question.category();
                gift.append("$CATEGORY: ")
                        .append(GiftSigns.escape(category).replace("\\:", ":"))
                        .append("\n\n");
            }
            gift.append(new GiftWriter(question.text().format()).question(question))
                    .append("\n\n");
        }
        return gift.toString();
    }

    private String question(Question question) {
        if (!question.name().isEmpty())
            gift.append("::").append(GiftSigns.escape(question.name())).append("::");
        // Always said, so that a text may begin with whatever it likes.
        gift.append('[').append(format.name().toLowerCase(Locale.ROOT)).append(']');
        gift.append(GiftSigns.escape(question.text().text()));
        if (question.answering() instanceof Answering.Description) return gift.toString();
        gift.append(" {");
        answers(question.answering());
        if (!question.feedback().isEmpty()) gift.append("\n####").append(rich(question.feedback()));
        return gift.append('}').toString();
    }

    private void answers(Answering answering) {
        if (answering instanceof Answering.Choice choice) choice(choice);
        if (answering instanceof Answering.ShortAnswer given) given.answers().forEach(one -> answer('=', one));
        if (answering instanceof Answering.TrueFalse one) {
            gift.append(one.right() ? "TRUE" : "FALSE");
            if (!one.onRight().isEmpty() || !one.onWrong().isEmpty()) {
                gift.append('#').append(rich(one.onWrong())).append('#').append(rich(one.onRight()));
            }
        }
        if (answering instanceof Answering.Numerical numerical) {
            gift.append('#');
            numerical.answers().forEach(this::figure);
        }
        if (answering instanceof Answering.Matching matching) matching.pairs().forEach(this::pair);
    }

    private void choice(Answering.Choice choice) {
        // One is marked as right, even where all are: without a wrong one it would be a short answer.
        List<BigDecimal> weights = choice.answers().stream().map(Answer::weight).toList();
        int best = choice.several()
                ? -1
                : weights.indexOf(
                        weights.stream().max(Comparator.naturalOrder()).orElse(ALL));
        for (int i = 0; i < weights.size(); i++)
            answer(i == best ? '=' : '~', choice.answers().get(i));
    }

    private void answer(char sign, Answer answer) {
        gift.append("\n  ").append(sign);
        BigDecimal unsaid = sign == '=' ? ALL : BigDecimal.ZERO;
        boolean plain =
                answer.weight().compareTo(unsaid) == 0 && !answer.text().text().startsWith("%");
        if (!plain) weight(answer.weight());
        gift.append(rich(answer.text()));
        if (!answer.feedback().isEmpty()) gift.append('#').append(rich(answer.feedback()));
    }

    private void figure(Figure figure) {
        gift.append("\n  ").append(figure.value().isPresent() ? '=' : '~');
        if (figure.weight().compareTo(figure.value().isPresent() ? ALL : BigDecimal.ZERO) != 0) weight(figure.weight());
        gift.append(figure.value()
                .map(value -> value.toPlainString() + ":" + figure.within().toPlainString())
                .orElse(""));
        if (!figure.feedback().isEmpty()) gift.append('#').append(rich(figure.feedback()));
    }

    private void pair(Pair pair) {
        gift.append("\n  =").append(rich(pair.asked())).append(" -> ").append(GiftSigns.escape(pair.answer()));
    }

    private void weight(BigDecimal weight) {
        gift.append('%').append(weight.toPlainString()).append('%');
    }

    private String rich(Rich words) {
        boolean said = words.format() != format || words.text().startsWith("[");
        String prefix = said && !words.isEmpty() ? "[" + words.format().name().toLowerCase(Locale.ROOT) + "]" : "";
        return prefix + GiftSigns.escape(words.text());
    }
}
