package be.datacoach.intake.web;

import be.datacoach.catalogue.content.FirstScreen.Answer;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One question of the first screen as it stands on the page.
 *
 * @param name of the field in the form
 * @param unknown whether «I don't know» is chosen; at first nothing is
 */
public record QuestionRow(String name, String text, String hint, List<AnswerRow> answers, boolean unknown) {
    /** What «I don't know» sends: no answer of any question begins with a small letter. */
    static final String UNKNOWN = "unknown";

    private static final String PREFIX = "answer-";

    /** One answer to choose. */
    public record AnswerRow(String id, String value, String label, String hint, boolean chosen) {}

    /** Answers that need no example stand beside each other. */
    public boolean isShort() {
        return answers.stream().allMatch(answer -> answer.hint.isEmpty());
    }

    static String fieldOf(Question question) {
        return PREFIX + question.attribute().name().replace('.', '-');
    }

    /** @param chosen the value that is chosen; {@link #UNKNOWN}, or nothing when there is no answer yet */
    static QuestionRow of(Question question, Optional<String> chosen, Locale locale) {
        String name = fieldOf(question);
        return new QuestionRow(
                name,
                question.question().in(locale),
                question.hint().in(locale),
                question.answers().stream()
                        .map(answer -> row(name, answer, chosen, locale))
                        .toList(),
                chosen.filter(UNKNOWN::equals).isPresent());
    }

    private static AnswerRow row(String name, Answer answer, Optional<String> chosen, Locale locale) {
        String value = answer.value().toString();
        return new AnswerRow(
                name + "-" + value.replace('.', '-'),
                value,
                answer.label().in(locale),
                answer.hint().in(locale),
                chosen.filter(value::equals).isPresent());
    }
}
