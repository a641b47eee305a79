package be.datacoach.authoring.web.api;

import be.datacoach.authoring.form.Given;
import be.datacoach.authoring.form.SaveField;
import be.datacoach.authoring.web.form.Wrong;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the script of the studio sends a field of a form as it is filled in, as {@link AuthoringResource} takes texts. */
@Path("/authoring/fields")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FieldsResource {
    @Inject
    private SaveField saveField;

    @Inject
    private HttpServletRequest request;

    @POST
    public Response save(InputStream body) throws IOException {
        Optional<Sent<Given>> sent = Sent.read(body, FieldsResource::given);
        if (sent.isEmpty()) return Problem.of(Sent.BAD_REQUEST, "author_block.refused.malformed", request);
        Sent<Given> field = sent.get();
        SaveField.Outcome outcome = saveField.save(field.module(), field.where(), field.seen(), field.value());
        if (outcome instanceof SaveField.Outcome.Saved saved) {
            return Response.ok(reply(field, saved).toString()).build();
        }
        if (outcome instanceof SaveField.Outcome.Changed changed) {
            return Response.status(Sent.CONFLICT)
                    .entity(theirs(field, changed).toString())
                    .build();
        }
        return Problem.of(Sent.UNPROCESSABLE, "author_block.refused.text", request);
    }

    private static Given given(JsonValue value) {
        if (value instanceof JsonArray list) {
            return Given.of(list.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList());
        }
        if (!(value instanceof JsonObject object)) return Given.of(((JsonString) value).getString());
        Map<String, String> named = new LinkedHashMap<>();
        object.keySet().forEach(key -> named.put(key, object.getString(key)));
        return Given.of(named);
    }

    private JsonObject theirs(Sent<Given> field, SaveField.Outcome.Changed changed) {
        JsonObjectBuilder theirs = Json.createObjectBuilder()
                .add("revision", changed.seal())
                .add("value", value(changed.theirs(), field.value()));
        changed.clash()
                .ifPresent(clash -> theirs.add("merge", request.getContextPath() + "/author/merge?clash=" + clash));
        return theirs.build();
    }

    /** In the shape in which the other was sent. */
    private static JsonValue value(Given theirs, Given sent) {
        if (!sent.named().isEmpty()) {
            JsonObjectBuilder named = Json.createObjectBuilder();
            sent.named().keySet().forEach(key -> named.add(key, theirs.named().getOrDefault(key, "")));
            return named.build();
        }
        if (theirs.values().size() <= 1) return Json.createValue(theirs.value());
        return Json.createArrayBuilder(theirs.values()).build();
    }

    private JsonObject reply(Sent<Given> field, SaveField.Outcome.Saved saved) {
        var locale = Language.of(request);
        JsonObjectBuilder here = Json.createObjectBuilder();
        new Wrong(saved.findings(), saved.source(), field.where().block(), locale)
                .all()
                .forEach((place, sentences) -> here.add(place, Json.createArrayBuilder(sentences)));
        JsonObjectBuilder reply = Json.createObjectBuilder()
                .add("saved", true)
                .add("revision", saved.seal())
                .add("here", here)
                .add("proof", ProofReply.of(saved.findings(), request));
        return (saved.text() ? reply.add("feedback", field.shown(field.value().value())) : reply).build();
    }
}
