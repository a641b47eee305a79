package be.datacoach.practice.web.api;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Language;
import be.datacoach.platform.web.Problem;
import be.datacoach.practice.AnswerItem;
import be.datacoach.practice.run.Refusal;
import be.datacoach.practice.sheet.Draft;
import be.datacoach.practice.sheet.SaveArtefact;
import be.datacoach.practice.sheet.SaveReflection;
import be.datacoach.practice.sheet.Saving;
import be.datacoach.practice.web.Replies;
import be.datacoach.practice.web.Traces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the player's script sends answers and texts. docs/views.md tells what it sends and gets. */
@Path("/practice")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PracticeResource {
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private AnswerItem answerItem;

    @Inject
    private SaveReflection saveReflection;

    @Inject
    private SaveArtefact saveArtefact;

    @Inject
    private HttpServletRequest request;

    @POST
    @Path("/answers")
    public Response answer(@QueryParam("attempt") @Nullable Integer attempt, InputStream body) throws IOException {
        AnswerItem.Answer answer;
        try {
            Incoming sent = Incoming.read(body);
            answer = new AnswerItem.Answer(
                    sent.key(), sent.place(), sent.item(), Optional.ofNullable(attempt), sent.choices());
        } catch (Incoming.Unreadable unreadable) {
            return unreadable();
        }
        AnswerItem.Outcome outcome = answerItem.answer(answer);
        return outcome instanceof AnswerItem.Outcome.Answered answered
                ? ok(Replies.of(answered))
                : refused(((AnswerItem.Outcome.Refused) outcome).refusal());
    }

    @POST
    @Path("/reflections")
    public Response reflection(InputStream body) throws IOException {
        return save(body, saveReflection::save);
    }

    @POST
    @Path("/artefacts")
    public Response artefact(InputStream body) throws IOException {
        return save(body, saveArtefact::save);
    }

    private Response save(InputStream body, Function<Draft, Saving> save) throws IOException {
        Draft draft;
        try {
            Incoming sent = Incoming.read(body);
            draft = new Draft(sent.key(), sent.place(), sent.revision(), sent.texts());
        } catch (Incoming.Unreadable unreadable) {
            return unreadable();
        }
        Saving saving = save.apply(draft);
        if (saving instanceof Saving.Saved saved) {
            return ok(Json.createObjectBuilder()
                    .add("saved", true)
                    .add("revision", saved.revision())
                    .add(
                            "feedback",
                            Traces.feedback(saved.traces(), saved.recognised(), Phrases.in(Language.of(request))))
                    .build());
        }
        if (saving instanceof Saving.Newer newer) {
            JsonObjectBuilder texts = Json.createObjectBuilder();
            newer.written().texts().forEach(texts::add);
            JsonObject theirs = Json.createObjectBuilder()
                    .add("revision", newer.written().revision())
                    .add("value", texts)
                    .build();
            return Response.status(CONFLICT).entity(theirs.toString()).build();
        }
        return refused(((Saving.Refused) saving).refusal());
    }

    private static Response ok(JsonObject reply) {
        return Response.ok(reply.toString()).build();
    }

    private Response refused(Refusal refusal) {
        int status = switch (refusal) {
            case ANSWERED_BEFORE, OTHER_ATTEMPT -> CONFLICT;
            default -> UNPROCESSABLE;
        };
        return Problem.of(status, "practice_refusal." + refusal.name().toLowerCase(Locale.ROOT), request);
    }

    private Response unreadable() {
        return Problem.of(BAD_REQUEST, "practice_refusal.malformed", request);
    }
}
