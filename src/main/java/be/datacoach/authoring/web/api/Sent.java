package be.datacoach.authoring.web.api;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.Markdown;
import be.datacoach.catalogue.image.ImageLinks;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the script of the studio sends of one place, in the shape of a learner's text (docs/views.md): {@code block} is
 * {@code MODULE/BLOCK}, {@code item} the place in it, {@code revision} the seal of what was seen.
 *
 * @param <V> what stands there now
 */
record Sent<V>(ModuleId module, Where where, long seen, V value) {
    static final int BAD_REQUEST = 400;
    static final int CONFLICT = 409;
    static final int UNPROCESSABLE = 422;

    /** Bytes. */
    private static final int LARGEST = 1 << 18;

    /** @return empty when it is not as agreed, or too much */
    static <V> Optional<Sent<V>> read(InputStream body, Function<JsonValue, V> value) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) return Optional.empty();
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject json = reader.readObject();
            String[] block = json.getString("block").split("/", 2);
            return Optional.of(new Sent<>(
                    new ModuleId(block[0]),
                    new Where(block.length > 1 ? block[1] : "", json.getString("item")),
                    json.getJsonNumber("revision").longValueExact(),
                    value.apply(json.getValue("/value"))));
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException notAsAgreed) {
            return Optional.empty();
        }
    }

    /** The words as a reader sees them, where the script shows feedback. */
    JsonArrayBuilder shown(String words) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .addNull("option")
                        .add("html", Markdown.html(ImageLinks.shown(module, words))));
    }
}
