package be.datacoach.practice.web.api;

import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.Problem;
import be.datacoach.practice.joint.JointPage;
import be.datacoach.practice.joint.WriteTogether;
import be.datacoach.practice.sheet.PupilTrace;
import be.datacoach.practice.web.Traces;
import be.datacoach.practice.web.joint.JointJson;
import be.datacoach.practice.web.joint.JointWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Year;
import java.util.Locale;

/** Where a page that several write in sends what was typed, and hears what stands now. docs/together.md tells what travels. */
@Path("/together")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TogetherResource {
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private WriteTogether writeTogether;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @POST
    @Path("/texts")
    public Response write(InputStream body) throws IOException {
        WriteTogether.Sent sent;
        try {
            sent = Incoming.read(body).together();
        } catch (Incoming.Unreadable unreadable) {
            return Problem.of(BAD_REQUEST, "practice_refusal.malformed", request);
        }
        WriteTogether.Outcome outcome = writeTogether.write(sent);
        if (outcome instanceof WriteTogether.Outcome.Refused refused) {
            String key = "practice_refusal." + refused.refusal().name().toLowerCase(Locale.ROOT);
            return Problem.of(UNPROCESSABLE, key, request);
        }
        return Response.ok(reply(((WriteTogether.Outcome.Saved) outcome).page())
                        .build()
                        .toString())
                .build();
    }

    private JsonObjectBuilder reply(JointPage page) {
        JointWords words = JointWords.in(Language.of(request), clock);
        return JointJson.of(page, words)
                .add("saved", true)
                .add(
                        "feedback",
                        Traces.feedback(PupilTrace.in(page.texts().values(), Year.now(clock)), words.phrases()));
    }
}
