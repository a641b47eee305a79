package be.datacoach.authoring.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a field holds on a page, or what somebody sent: one value, several, or several by name.
 *
 * @param named empty but for goals: a level for each competency
 */
public record Given(List<String> values, Map<String, String> named) {

    static final int LONGEST = 20_000;

    public Given {
        values = List.copyOf(values);
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    public static Given of(String value) {
        return new Given(List.of(value), Map.of());
    }

    /** Several of them; what is empty counts for nothing. */
    public static Given of(List<String> values) {
        return new Given(values.stream().filter(one -> !one.isEmpty()).toList(), Map.of());
    }

    public static Given of(Map<String, String> named) {
        return new Given(List.of(), named);
    }

    /** The only one; empty where there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    boolean tooLong() {
        return text().length() > LONGEST;
    }

    /** All of it in one line of words, to tell it from any other. */
    public String text() {
        return named.isEmpty()
                ? String.join("\n", values)
                : named.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> one.getKey() + ":" + one.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }
}
