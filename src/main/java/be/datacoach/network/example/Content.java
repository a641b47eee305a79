package be.datacoach.network.example;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that an example says.
 *
 * @param words of every part; an empty text where nothing was written
 * @param topics codes of tasks and competencies, such as {@code T09} and {@code C5}
 */
public record Content(Map<Part, String> words, Setting setting, Set<DataKind> data, Set<String> topics) {
    public static final Content EMPTY = new Content(Map.of(), Setting.OPEN, Set.of(), Set.of());

    public Content {
        Map<Part, String> all = new EnumMap<>(Part.class);
        for (Part part : Part.values()) all.put(part, words.getOrDefault(part, ""));
        words = Map.copyOf(all);
        data = Set.copyOf(data);
        topics = Set.copyOf(topics);
    }

    public String say(Part part) {
        return Optional.ofNullable(words.get(part)).orElse("");
    }
}
