package be.datacoach.modules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long a block takes one kind of reader, from what stands in {@code module.yaml}. Rules of thumb, not a measurement:
 * careful reading at 180 words a minute; a quiz item a minute, a card 25 seconds, a question on data 90 seconds and a
 * turn in a conversation 45 seconds, or longer where there is more to read; writing at 12 words a minute, six words a
 * line of the field; and half a minute to arrive at a block.
 *
 * @param reader the variant keys that hold for them
 */
record Effort(Set<String> reader) {

    private static final double WORDS_A_SECOND = 180 / 60.0;
    private static final double WRITTEN_A_SECOND = 12 / 60.0;
    private static final int WORDS_A_LINE = 6;
    private static final int WORDS_A_REFLECTION = 15;
    private static final int TO_ARRIVE = 30;
    private static final int TO_CHOOSE = 10;
    private static final int TO_LOOK_AT_A_FIGURE = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,-]*");

    /** Seconds for a whole block. */
    double seconds(Map<?, ?> block) {
        return TO_ARRIVE + atWork(block);
    }

    private double atWork(Map<?, ?> block) {
        double around = reading(block, "intro") + reading(block, "closing");
        return switch ((String) block.get("type")) {
            case "text", "example" -> reading(block, "text") + look(block);
            case "sorting" -> around + sum(block, "cards", this::card);
            case "quiz", "challenge" -> around + sum(block, "items", this::item);
            case "reflection" -> around + sum(block, "prompts", this::prompt);
            case "artefact" -> around + sum(block, "fields", this::field);
            case "data" -> around + exercise(chosen(block, "case"));
            case "conversation" ->
                around + new Turns(this, list(block, "moments")).seconds((String) block.get("start"));
            default -> throw new IllegalArgumentException("no estimate for " + block.get("type"));
        };
    }

    private double card(Map<?, ?> card) {
        Collection<?> feedback = ((Map<?, ?>) Objects.requireNonNullElse(card.get("feedback"), Map.of())).values();
        return Math.max(25, reading(card, "text") + meanOf(feedback.stream()) + TO_CHOOSE);
    }

    private double item(Map<?, ?> item) {
        Collection<?> forms = ((Map<?, ?>) item.get("forms")).values();
        return forms.stream()
                .map(form -> (Map<?, ?>) form)
                .mapToDouble(form -> Math.max(60, question(form)) + look(form))
                .average()
                .orElseThrow();
    }

    private double question(Map<?, ?> form) {
        List<Map<?, ?>> options = list(form, "options");
        return reading(form, "question")
                + options.stream()
                        .mapToDouble(option -> reading(option, "text"))
                        .sum()
                + meanOf(options.stream().map(option -> option.get("feedback")))
                + TO_CHOOSE;
    }

    private double prompt(Map<?, ?> prompt) {
        return reading(prompt, "prompt") + reading(prompt, "guidance") + WORDS_A_REFLECTION / WRITTEN_A_SECOND;
    }

    private double field(Map<?, ?> field) {
        int lines = (Integer) field.get("lines");
        return reading(field, "label") + reading(field, "guidance") + lines * WORDS_A_LINE / WRITTEN_A_SECOND;
    }

    private double exercise(Map<?, ?> one) {
        return look(one)
                + list(one, "questions").stream()
                        .mapToDouble(question -> Math.max(90, question(question)))
                        .sum();
    }

    private double look(Map<?, ?> place) {
        return place.get("figure") instanceof Map<?, ?> figure ? TO_LOOK_AT_A_FIGURE + reading(figure, "describe") : 0;
    }

    /** Seconds to read what stands under a key, as this reader sees it. */
    double reading(Map<?, ?> place, String key) {
        return words(place.get(key)) / WORDS_A_SECOND;
    }

    double meanOf(Stream<?> texts) {
        return texts.mapToDouble(text -> words(text) / WORDS_A_SECOND).average().orElse(0);
    }

    private double words(Object text) {
        if (text instanceof List<?> parts)
            return parts.stream().mapToDouble(this::words).sum();
        if (text instanceof Map<?, ?> point) return words(variant(point, "text"));
        return text == null ? 0 : WORD.matcher(text.toString()).results().count();
    }

    private Map<?, ?> chosen(Map<?, ?> place, String key) {
        Map<?, ?> value = (Map<?, ?>) place.get(key);
        return value.containsKey("point") ? (Map<?, ?>) variant(value, key) : value;
    }

    /** The first variant whose keys all hold; one with a condition of its own is for somebody else. */
    private Object variant(Map<?, ?> point, String key) {
        return list(point, "variants").stream()
                .filter(one -> one.get("for") instanceof String keys && reader.containsAll(List.of(keys.split("\\+"))))
                .findFirst()
                .map(one -> (Object) one.get(key))
                .orElse(point.get("otherwise"));
    }

    private static double sum(Map<?, ?> place, String key, ToDoubleFunction<Map<?, ?>> seconds) {
        return list(place, key).stream().mapToDouble(seconds).sum();
    }

    static List<Map<?, ?>> list(Map<?, ?> place, String key) {
        List<?> list = (List<?>) Objects.requireNonNullElse(place.get(key), List.of());
        return list.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }
}
