package be.datacoach.authoring.web.api;

import be.datacoach.authoring.draft.SaveText;
import be.datacoach.authoring.source.Passage.Kind;
import be.datacoach.platform.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the script of the studio sends a text as it is written ({@link Sent}). */
@Path("/authoring")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthoringResource {
    @Inject
    private SaveText saveText;

    @Inject
    private HttpServletRequest request;

    @POST
    @Path("/texts")
    public Response save(InputStream body) throws IOException {
        Optional<Sent<String>> sent = Sent.read(body, value -> ((JsonString) value).getString());
        if (sent.isEmpty()) return Problem.of(Sent.BAD_REQUEST, "author_block.refused.malformed", request);
        Sent<String> text = sent.get();
        SaveText.Outcome outcome = saveText.save(text.module(), text.where(), text.seen(), text.value());
        if (outcome instanceof SaveText.Outcome.Saved saved) {
            return Response.ok(reply(text, saved).toString()).build();
        }
        if (outcome instanceof SaveText.Outcome.Changed changed) {
            JsonObject theirs = Json.createObjectBuilder()
                    .add("revision", changed.theirs().seal())
                    .add("value", changed.theirs().words())
                    .add("merge", request.getContextPath() + "/author/merge?clash=" + changed.clash())
                    .build();
            return Response.status(Sent.CONFLICT).entity(theirs.toString()).build();
        }
        return Problem.of(Sent.UNPROCESSABLE, "author_block.refused.text", request);
    }

    private JsonObject reply(Sent<String> sent, SaveText.Outcome.Saved saved) {
        JsonObjectBuilder reply = Json.createObjectBuilder()
                .add("saved", true)
                .add("revision", saved.text().seal())
                .add("proof", ProofReply.of(saved.findings(), request));
        boolean formatted = saved.text().passage().kind() == Kind.MARKDOWN;
        return (formatted ? reply.add("feedback", sent.shown(saved.text().words())) : reply).build();
    }
}
