package be.datacoach.intake.web.api;

import be.datacoach.intake.answering.SaveAnswer;
import be.datacoach.platform.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** Where the script sends answers to instruments, in the shape of docs/views.md: the block is the part. */
@Path("/intake")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private SaveAnswer saveAnswer;

    @Inject
    private HttpServletRequest request;

    @POST
    @Path("/answers")
    public Response answer(InputStream body) throws IOException {
        Optional<SaveAnswer.Answer> sent = Sent.read(body);
        if (sent.isEmpty()) return Problem.of(BAD_REQUEST, "intake_refusal.malformed", request);
        Optional<SaveAnswer.Refusal> refused = saveAnswer.save(sent.get());
        return refused.map(refusal -> Problem.of(
                        UNPROCESSABLE, "intake_refusal." + refusal.name().toLowerCase(Locale.ROOT), request))
                .orElseGet(() -> Response.ok("{\"saved\": true}").build());
    }
}
