package be.datacoach.administration.web.api;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** A JSON object that was sent; what is not as agreed in it is refused by the name of the field. */
final class Body {
    private static final int LARGEST = 1_000_000;

    private final JsonObject json;

    private Body(JsonObject json) {
        this.json = json;
    }

    static Body read(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(LARGEST + 1);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            if (bytes.length > LARGEST) {
                throw new Refused(Refused.BAD_REQUEST, "app_api.json");
            }
            return new Body(reader.readObject());
        } catch (JsonException notAsAgreed) {
            throw new Refused(Refused.BAD_REQUEST, "app_api.json");
        }
    }

    /** The whole of it, the same for the same. */
    @Override
    public String toString() {
        return json.toString();
    }

    String text(String field) {
        return find(field)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString().strip())
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> wrong(field));
    }

    /** @param longest characters that it may have */
    String text(String field, int longest) {
        String text = text(field);
        if (text.length() > longest) {
            throw wrong(field);
        }
        return text;
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return asWord(field, text(field), type);
    }

    <E extends Enum<E>> List<E> words(String field, Class<E> type) {
        return texts(field).stream().map(text -> asWord(field, text, type)).toList();
    }

    private static <E extends Enum<E>> E asWord(String field, String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw wrong(field);
    }

    /** Whether the field is there, and is not null. */
    boolean has(String field) {
        return find(field).isPresent();
    }

    /** An empty list when the field is absent. */
    List<String> texts(String field) {
        JsonValue value = find(field).orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            throw wrong(field);
        }
        return array.stream()
                .map(one -> {
                    if (one instanceof JsonString text) {
                        return text.getString();
                    }
                    throw wrong(field);
                })
                .toList();
    }

    Optional<LocalDate> day(String field) {
        if (find(field).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException noDay) {
            throw wrong(field);
        }
    }

    double number(String field, double otherwise) {
        return find(field)
                .map(value -> {
                    if (value instanceof JsonNumber number) {
                        return number.doubleValue();
                    }
                    throw wrong(field);
                })
                .orElse(otherwise);
    }

    boolean yes(String field, boolean otherwise) {
        return find(field)
                .map(value -> switch (value.getValueType()) {
                    case TRUE -> true;
                    case FALSE -> false;
                    default -> throw wrong(field);
                })
                .orElse(otherwise);
    }

    /** An empty object when the field is absent. */
    JsonObject object(String field) {
        JsonValue value = find(field).orElse(JsonValue.EMPTY_JSON_OBJECT);
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong(field);
    }

    private Optional<JsonValue> find(String field) {
        return Optional.ofNullable(json.get(field)).filter(value -> value.getValueType() != JsonValue.ValueType.NULL);
    }

    static Refused wrong(String field) {
        return new Refused(Refused.UNPROCESSABLE, "app_api.field", field);
    }
}
