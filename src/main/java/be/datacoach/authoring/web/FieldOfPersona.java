package be.datacoach.authoring.web;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something a persona may be known by, as a field.
 *
 * @param choices the words to choose from; empty for a number
 * @param range of a number
 * @param value of a number; empty when it is not known
 */
public record FieldOfPersona(String name, String label, List<Choice> choices, Range range, String value) {

    public record Choice(String code, String label, boolean chosen) {}

    public record Range(double from, double to, double step) {
        static final Range NONE = new Range(0, 0, 1);
    }

    public FieldOfPersona {
        choices = List.copyOf(choices);
    }

    public static FieldOfPersona of(Attribute attribute, @Nullable Value known, Locale locale) {
        String value = known == null ? "" : known.toString();
        List<Choice> choices = attribute.domain() instanceof Domain.Words words
                ? words.codes().stream()
                        .map(code ->
                                new Choice(code, attribute.says(Value.of(code)).in(locale), code.equals(value)))
                        .toList()
                : List.of();
        Range range = attribute.domain() instanceof Domain.Numbers numbers
                ? new Range(numbers.min(), numbers.max(), numbers.step())
                : Range.NONE;
        return new FieldOfPersona(attribute.id().name(), attribute.label().in(locale), choices, range, value);
    }

    /** Of a number: from where to where. */
    public String extent() {
        return "(" + Value.of(range.from) + "–" + Value.of(range.to) + ")";
    }

    public boolean number() {
        return choices.isEmpty();
    }
}
