package be.datacoach.accompaniment.feedback;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.evidence.Statement;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An artefact as it was handed in one day: an event, which never changes.
 *
 * @param uid of the event
 * @param coach the uid of who made it
 * @param thing the artefact, in the version of its module
 * @param revision of the text; a higher one is newer
 * @param texts by field
 * @param makers how many made it and handed it in together
 */
public record Submission(
        String uid,
        String coach,
        String registration,
        Statement.Thing thing,
        int revision,
        Map<String, String> texts,
        int makers,
        Instant at) {
    public Submission {
        texts = Map.copyOf(texts);
    }

    /** Which artefact on which path, whatever its version. */
    record Place(String registration, String iri) {}

    static Submission of(Statement event) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonObject fields = event.result().getJsonObject("response");
        fields.keySet().forEach(field -> texts.put(field, fields.getString(field)));
        return new Submission(
                event.uid().toString(),
                event.actor(),
                event.registration().orElse(""),
                event.object(),
                event.result().getInt("revision"),
                texts,
                event.context().getInt("makers", 1),
                event.happenedAt());
    }

    Place place() {
        return new Place(registration, thing.iri().value());
    }

    public ModuleId module() {
        return thing.iri().module();
    }

    public BlockId block() {
        return new BlockId(thing.iri().lastName());
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
