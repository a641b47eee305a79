package be.datacoach.intake.web;

import be.datacoach.catalogue.content.instrument.Scale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to rate on a scale.
 *
 * @param name of the field in the form
 * @param kind a code: {@link #STATEMENT}, or IMPORTANCE or COVERAGE, which are keys of words of their own
 * @param unknown whether «I don't know» is chosen; at first nothing is
 */
public record RatedRow(String name, String kind, String text, List<Step> steps, boolean unknown) {
    static final String STATEMENT = "STATEMENT";

    /** A step of the scale. */
    public record Step(String id, int value, String label, boolean chosen) {}

    public RatedRow {
        steps = List.copyOf(steps);
    }

    public boolean isStatement() {
        return kind.equals(STATEMENT);
    }

    /**
     * The same, on this scale.
     *
     * @param chosen the digit that is chosen; {@link QuestionRow#UNKNOWN}, or nothing when there is no answer yet
     */
    RatedRow on(Scale scale, Optional<String> chosen, Locale locale) {
        List<Step> all = scale.steps().stream()
                .map(step -> new Step(
                        name + "-" + step.value(),
                        step.value(),
                        step.label().in(locale),
                        chosen.filter(Integer.toString(step.value())::equals).isPresent()))
                .toList();
        return new RatedRow(
                name,
                kind,
                text,
                all,
                chosen.filter(QuestionRow.UNKNOWN::equals).isPresent());
    }

    static RatedRow of(String name, String kind, String text) {
        return new RatedRow(name, kind, text, List.of(), false);
    }
}
