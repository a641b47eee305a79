package be.datacoach.intake.answering;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An answer as it was given: text by the name of its field, mostly the one field {@code value}.
 *
 * @param fields without those that were left open
 */
public record Given(Map<String, String> fields) {

    public static final String VALUE = "value";
    /** «Weet ik niet». */
    public static final String DONT_KNOW = "dont_know";

    public Given {
        fields = Map.copyOf(fields);
    }

    public static Given of(String value) {
        return new Given(Map.of(VALUE, value));
    }

    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The one choice; empty for «weet ik niet» and for nothing. */
    public Optional<String> choice() {
        return field(VALUE).filter(value -> !value.equals(DONT_KNOW));
    }

    /** Several choices, in their order. */
    public List<String> choices() {
        return field(VALUE).stream()
                .flatMap(value -> Arrays.stream(value.split(" ")))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public OptionalInt number(String name) {
        return field(name)
                .filter(value -> value.matches("\\d{1,3}"))
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElse(OptionalInt.empty());
    }

    public boolean dontKnow() {
        return fields.containsValue(DONT_KNOW);
    }
}
