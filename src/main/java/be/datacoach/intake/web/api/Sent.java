package be.datacoach.intake.web.api;

import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.SaveAnswer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** An answer as a script sent it, read without trusting any of it. */
final class Sent {
    private static final int LARGEST = 10_000;
    private static final int MOST_FIELDS = 20;
    private static final int LONGEST = 200;

    private Sent() {}

    /** Nothing where it is not as agreed. */
    static Optional<SaveAnswer.Answer> read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) return Optional.empty();
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject body = reader.readObject();
            Optional<Part> part = Part.of(text(body.getOrDefault("block", JsonValue.NULL)));
            return part.map(one -> new SaveAnswer.Answer(
                    UUID.fromString(text(body.getOrDefault("key", JsonValue.NULL))),
                    text(body.getOrDefault("registration", JsonValue.NULL)),
                    one,
                    Integer.parseInt(text(body.getOrDefault("moduleVersion", JsonValue.NULL))),
                    text(body.getOrDefault("item", JsonValue.NULL)),
                    given(body.getOrDefault("value", JsonValue.NULL))));
        } catch (JsonException | IllegalStateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** One choice, several, or fields; an empty field was left open. */
    private static Given given(JsonValue value) {
        var fields = new TreeMap<String, String>();
        if (value instanceof JsonObject sent) {
            if (sent.size() > MOST_FIELDS) throw new IllegalArgumentException("too many fields");
            sent.forEach((name, field) -> fields.put(name, text(field)));
        } else if (value instanceof JsonArray several) {
            fields.put(Given.VALUE, several.stream().map(Sent::text).collect(Collectors.joining(" ")));
        } else fields.put(Given.VALUE, text(value));
        fields.values().removeIf(String::isBlank);
        return new Given(fields);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string && string.getString().length() <= LONGEST) return string.getString();
        throw new IllegalArgumentException("not a short text");
    }
}
