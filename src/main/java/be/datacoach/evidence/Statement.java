package be.datacoach.evidence;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody did something: one event, as a value.
 *
 * @param uid makes appending it twice harmless
 * @param actor the uid of the account, never a name
 * @param registration the assigned path it belongs to
 */
public record Statement(
        UUID uid,
        String actor,
        Verb verb,
        Thing object,
        JsonObject result,
        JsonObject context,
        Optional<String> registration,
        Instant happenedAt) {

    /** A module, block, instrument or item, in the version of its module or instrument. */
    public record Thing(Iri iri, int version) {}

    /** What somebody does on an assigned path. */
    public static Statement onPath(String actor, String registration, Verb verb, Thing object, Instant now) {
        String once = String.join(" ", registration, verb.name(), object.iri.value(), Integer.toString(object.version));
        return new Statement(
                derived(actor, once),
                actor,
                verb,
                object,
                JsonValue.EMPTY_JSON_OBJECT,
                JsonValue.EMPTY_JSON_OBJECT,
                Optional.of(registration),
                now);
    }

    /** What somebody does outside any path, such as answering an instrument; it is to be {@link #keyed}. */
    public static Statement ofPerson(String actor, Verb verb, Thing object, Instant now) {
        return new Statement(
                UUID.randomUUID(),
                actor,
                verb,
                object,
                JsonValue.EMPTY_JSON_OBJECT,
                JsonValue.EMPTY_JSON_OBJECT,
                Optional.empty(),
                now);
    }

    /** The same, as the sender numbered it: without a key, it happens once in a registration. */
    public Statement keyed(String key) {
        return new Statement(derived(actor, key), actor, verb, object, result, context, registration, happenedAt);
    }

    public Statement with(JsonObject otherResult) {
        return new Statement(uid, actor, verb, object, otherResult, context, registration, happenedAt);
    }

    public Statement within(JsonObject otherContext) {
        return new Statement(uid, actor, verb, object, result, otherContext, registration, happenedAt);
    }

    /** The uid that belongs to a key of this actor: nobody can use up another's. */
    public static UUID derived(String actor, String key) {
        return UUID.nameUUIDFromBytes((actor + " " + key).getBytes(StandardCharsets.UTF_8));
    }
}
