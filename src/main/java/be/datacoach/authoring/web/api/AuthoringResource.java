package be.datacoach.authoring.web.api;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.SaveText;
import be.datacoach.authoring.draft.Text;
import be.datacoach.authoring.source.Passage.Kind;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.Markdown;
import be.datacoach.catalogue.image.ImageLinks;
import be.datacoach.platform.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where the script of the studio sends a text as it is written, in the shape of a learner's text (docs/views.md):
 * {@code block} is {@code MODULE/BLOCK}, {@code item} the place in it, {@code revision} the seal of what was seen.
 */
@Path("/authoring")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthoringResource {
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int LARGEST = 1 << 18;

    @Inject
    private SaveText saveText;

    @Inject
    private HttpServletRequest request;

    /** What was sent, as far as it is as agreed. */
    private record Sent(ModuleId module, Where where, long seen, String words) {}

    @POST
    @Path("/texts")
    public Response save(InputStream body) throws IOException {
        Optional<Sent> sent = read(body.readNBytes(LARGEST + 1));
        if (sent.isEmpty()) return Problem.of(BAD_REQUEST, "author_block.refused.malformed", request);
        Sent text = sent.get();
        SaveText.Outcome outcome = saveText.save(text.module, text.where, text.seen, text.words);
        if (outcome instanceof SaveText.Outcome.Saved saved) {
            return Response.ok(reply(text.module, saved).toString()).build();
        }
        if (outcome instanceof SaveText.Outcome.Changed changed) {
            JsonObject theirs = Json.createObjectBuilder()
                    .add("revision", changed.theirs().seal())
                    .add("value", changed.theirs().words())
                    .add("merge", request.getContextPath() + "/author/merge?clash=" + changed.clash())
                    .build();
            return Response.status(CONFLICT).entity(theirs.toString()).build();
        }
        return Problem.of(UNPROCESSABLE, "author_block.refused.text", request);
    }

    private static Optional<Sent> read(byte[] bytes) {
        if (bytes.length > LARGEST) return Optional.empty();
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject json = reader.readObject();
            String[] block = json.getString("block").split("/", 2);
            return Optional.of(new Sent(
                    new ModuleId(block[0]),
                    new Where(block.length > 1 ? block[1] : "", json.getString("item")),
                    json.getJsonNumber("revision").longValueExact(),
                    json.getString("value")));
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException notAsAgreed) {
            return Optional.empty();
        }
    }

    private JsonObject reply(ModuleId module, SaveText.Outcome.Saved saved) {
        JsonObjectBuilder reply = Json.createObjectBuilder()
                .add("saved", true)
                .add("revision", saved.text().seal())
                .add("proof", ProofReply.of(saved.findings(), request));
        preview(module, saved.text())
                .ifPresent(html -> reply.add(
                        "feedback",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .addNull("option")
                                        .add("html", html))));
        return reply.build();
    }

    private static Optional<String> preview(ModuleId module, Text text) {
        return text.passage().kind() == Kind.MARKDOWN
                ? Optional.of(Markdown.html(ImageLinks.shown(module, text.words())))
                : Optional.empty();
    }
}
