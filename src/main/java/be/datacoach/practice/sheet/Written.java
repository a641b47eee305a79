package be.datacoach.practice.sheet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in a block now.
 *
 * @param revision 0 where nothing was ever saved
 * @param texts by field; a field without text may be missing
 */
public record Written(int revision, Map<String, String> texts, Optional<HandedIn> handedIn) {

    /** @param latest whether it was not changed since */
    public record HandedIn(Instant at, boolean latest) {}

    public static final Written NOTHING = new Written(0, Map.of(), Optional.empty());

    public Written {
        texts = Map.copyOf(texts);
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !text(field).isBlank();
    }

    /** As it is kept of what was handed in. */
    public JsonObject asResult() {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        texts.forEach(fields::add);
        return Json.createObjectBuilder()
                .add("revision", revision)
                .add("response", fields)
                .build();
    }

    /** Whether it says the same; a field that is missing is one without text. */
    boolean says(Map<String, String> other) {
        return Stream.concat(texts.keySet().stream(), other.keySet().stream())
                .allMatch(field -> text(field).equals(other.getOrDefault(field, "")));
    }
}
