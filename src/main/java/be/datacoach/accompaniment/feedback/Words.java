package be.datacoach.accompaniment.feedback;

import be.datacoach.practice.sheet.WrittenText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a counsellor says of an artefact.
 *
 * @param marks 0 to 3 by criterion; one that has none yet is not in it
 * @param comments by field, only those that say something
 * @param remark on the whole; may be empty
 */
public record Words(Map<String, Integer> marks, Map<String, String> comments, String remark) {
    /** What every criterion asks to be approved: the format says that 2 on each is «voldaan». */
    public static final int ENOUGH = 2;

    public static final int HIGHEST = 3;
    public static final Words NONE = new Words(Map.of(), Map.of(), "");

    public Words {
        marks = Map.copyOf(marks);
        Map<String, String> said = new LinkedHashMap<>(comments);
        said.values().removeIf(String::isBlank);
        comments = Map.copyOf(said);
    }

    public boolean silent() {
        return comments.isEmpty() && remark.isBlank();
    }

    public Stream<String> texts() {
        return Stream.concat(comments.values().stream(), Stream.of(remark));
    }

    /** The same with line ends of one kind; empty when no program could show it again, or it is too long to keep. */
    public Optional<Words> readable() {
        boolean fine = texts().allMatch(text -> WrittenText.readable(text)
                .filter(readable -> !WrittenText.isTooLong(readable))
                .isPresent());
        if (!fine) return Optional.empty();
        Map<String, String> clean = new LinkedHashMap<>(comments);
        clean.replaceAll((field, text) -> WrittenText.readable(text).orElseThrow());
        return Optional.of(new Words(marks, clean, WrittenText.readable(remark).orElseThrow()));
    }

    /** The share of what these criteria could get, in whole percents. */
    int percent(List<String> criteria) {
        int sum = criteria.stream()
                .mapToInt(criterion -> marks.getOrDefault(criterion, 0))
                .sum();
        return Math.round(100f * sum / (HIGHEST * criteria.size()));
    }

    /** As it is kept; {@link #parse} reads it again. */
    public String json() {
        JsonObjectBuilder marked = Json.createObjectBuilder();
        marks.forEach(marked::add);
        JsonObjectBuilder said = Json.createObjectBuilder();
        comments.forEach(said::add);
        return Json.createObjectBuilder()
                .add("marks", marked)
                .add("comments", said)
                .add("remark", remark)
                .build()
                .toString();
    }

    public static Words parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            Map<String, Integer> marks = new LinkedHashMap<>();
            JsonObject marked = all.getJsonObject("marks");
            marked.keySet().forEach(criterion -> marks.put(criterion, marked.getInt(criterion)));
            Map<String, String> comments = new LinkedHashMap<>();
            JsonObject said = all.getJsonObject("comments");
            said.keySet().forEach(field -> comments.put(field, said.getString(field)));
            return new Words(marks, comments, all.getString("remark"));
        }
    }
}
