package be.datacoach.practice.web.api;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.practice.joint.WriteTogether;
import be.datacoach.practice.run.Place;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a script sent, read without trusting any of it. Whatever is not as agreed makes the whole of it unreadable. */
record Incoming(JsonObject body) {
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_CODE = 200;

    /** Thrown and caught in this package only. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String what) {
            super(what);
        }
    }

    static Incoming read(InputStream stream) throws IOException, Unreadable {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable("too large");
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return new Incoming(reader.readObject());
        } catch (JsonException | IllegalStateException notJson) {
            throw new Unreadable("not a JSON object");
        }
    }

    UUID key() throws Unreadable {
        try {
            return UUID.fromString(code("key"));
        } catch (IllegalArgumentException notOne) {
            throw new Unreadable("key");
        }
    }

    Place place() throws Unreadable {
        return new Place(
                code("registration"),
                new ModuleId(code("module")),
                number("moduleVersion"),
                new BlockId(code("block")));
    }

    String item() throws Unreadable {
        return code("item");
    }

    int revision() throws Unreadable {
        return number("revision");
    }

    /** One choice or several. */
    List<String> choices() throws Unreadable {
        JsonValue value = value();
        if (value instanceof JsonString one) {
            return List.of(one.getString());
        }
        if (!(value instanceof JsonArray several)) {
            throw new Unreadable("value");
        }
        List<String> choices = new ArrayList<>();
        for (JsonValue choice : several) {
            choices.add(string(choice));
        }
        return choices;
    }

    /** Text by the name of its field. */
    Map<String, String> texts() throws Unreadable {
        JsonValue value = value();
        if (value instanceof JsonString only) {
            return Map.of("value", only.getString());
        }
        if (!(value instanceof JsonObject fields)) {
            throw new Unreadable("value");
        }
        Map<String, String> texts = new HashMap<>();
        for (var field : fields.entrySet()) {
            texts.put(field.getKey(), string(field.getValue()));
        }
        return texts;
    }

    /** What was typed in something that several make; without anything it only asks. */
    WriteTogether.Sent together() throws Unreadable {
        if (!(body.get("typed") instanceof JsonObject fields) || !(body.get("settled") instanceof JsonArray settled)) {
            throw new Unreadable("typed");
        }
        Map<String, WriteTogether.Typed> typed = new HashMap<>();
        for (var field : fields.entrySet()) {
            if (!(field.getValue() instanceof JsonObject one)) throw new Unreadable("typed");
            Incoming inside = new Incoming(one);
            String words = string(Optional.ofNullable(one.get("words")).orElse(JsonValue.NULL));
            typed.put(field.getKey(), new WriteTogether.Typed(inside.number("base"), words));
        }
        Set<String> chosen = new HashSet<>();
        for (JsonValue one : settled) chosen.add(string(one));
        return new WriteTogether.Sent(code("work"), key(), typed, chosen);
    }

    private JsonValue value() throws Unreadable {
        return Optional.ofNullable(body.get("value")).orElseThrow(() -> new Unreadable("value"));
    }

    private String code(String name) throws Unreadable {
        String code = string(Optional.ofNullable(body.get(name)).orElse(JsonValue.NULL));
        if (code.length() > LONGEST_CODE) {
            throw new Unreadable(name);
        }
        return code;
    }

    /** Attributes of HTML are text, also when they hold a number. */
    private int number(String name) throws Unreadable {
        try {
            return body.get(name) instanceof JsonNumber number ? number.intValueExact() : Integer.parseInt(code(name));
        } catch (ArithmeticException | NumberFormatException notOne) {
            throw new Unreadable(name);
        }
    }

    private static String string(JsonValue value) throws Unreadable {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new Unreadable("not a text");
    }
}
