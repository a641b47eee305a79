package be.datacoach.authoring.web.api;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.presence.BeHere;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Where an open page of the studio says every half minute in which block its author is: {@code {module, block}}. The
 * answer is what to say about colleagues, {@code {words}}: empty when nobody else is there.
 */
@Path("/authoring/presence")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PresenceResource {
    private static final int BAD_REQUEST = 400;
    private static final int LARGEST = 1000;

    @Inject
    private BeHere beHere;

    @Inject
    private HttpServletRequest request;

    @POST
    public Response here(InputStream body) throws IOException {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body.readNBytes(LARGEST)))) {
            JsonObject json = reader.readObject();
            var others = beHere.here(new ModuleId(json.getString("module")), json.getString("block"));
            String words = words(others, Phrases.in(Language.of(request)));
            return Response.ok(Json.createObjectBuilder()
                            .add("words", words)
                            .build()
                            .toString())
                    .build();
        } catch (JsonException | ClassCastException | NullPointerException notAsAgreed) {
            return Problem.of(BAD_REQUEST, "author_block.refused.malformed", request);
        }
    }

    private static String words(BeHere.Others others, Phrases phrases) {
        var words = new ArrayList<String>();
        if (!others.here().isEmpty()) {
            words.add(phrases.say("author_block.others.here", others.here().size(), names(others.here(), phrases)));
        }
        if (!others.near().isEmpty()) {
            words.add(phrases.say("author_block.others.near", others.near().size(), names(others.near(), phrases)));
        }
        return String.join(" ", words);
    }

    /** Tine, Tine en Karel, Tine, Karel en Sam. */
    private static String names(List<String> names, Phrases phrases) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : phrases.say("author_block.others.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
