package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.AttributeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A statement to agree with, from 1 to 5.
 *
 * @param name of the field in the form
 * @param steps the five answers
 * @param unknown whether «I don't know» is chosen; at first nothing is
 */
public record StatementRow(String name, String text, List<Step> steps, boolean unknown) {
    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    /** @param value 1 to 5, which is also the key of its words */
    public record Step(String id, int value, boolean chosen) {}

    public StatementRow {
        steps = List.copyOf(steps);
    }

    static String fieldOf(AttributeId answer) {
        return "statement-" + answer.name().replace('.', '-');
    }

    /** @param chosen the digit that is chosen; {@link QuestionRow#UNKNOWN}, or nothing when there is no answer yet */
    static StatementRow of(AttributeId answer, String text, Optional<String> chosen) {
        String name = fieldOf(answer);
        List<Step> steps = IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToObj(value -> new Step(
                        name + "-" + value,
                        value,
                        chosen.filter(Integer.toString(value)::equals).isPresent()))
                .toList();
        return new StatementRow(
                name, text, steps, chosen.filter(QuestionRow.UNKNOWN::equals).isPresent());
    }
}
