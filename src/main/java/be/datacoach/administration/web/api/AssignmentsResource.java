package be.datacoach.administration.web.api;

import be.datacoach.administration.assigning.Allotment;
import be.datacoach.administration.assigning.AllotmentRow;
import be.datacoach.administration.assigning.AssignPaths;
import be.datacoach.administration.assigning.Fate;
import be.datacoach.administration.assigning.FindAllotments;
import be.datacoach.administration.assigning.Order;
import be.datacoach.administration.assigning.Trial;
import be.datacoach.administration.assigning.TryAssignment;
import be.datacoach.administration.assigning.WithdrawPaths;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.RuleText;
import be.datacoach.administration.systems.ListAssignments;
import be.datacoach.assignment.given.Effect;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** What is given to cohorts, schools, lists of people and whoever fits a rule. */
@Path("/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentsResource {
    private static final String ADDRESS = "/api/assignments";

    @Inject
    private Reading reading;

    @Inject
    private Changes changes;

    @Inject
    private RuleText rules;

    @Inject
    private Exchange exchange;

    /** What can be looked at. */
    @Dependent
    static class Reading {
        @Inject
        private ListAssignments list;

        @Inject
        private FindAllotments find;

        @Inject
        private TryAssignment tryOut;
    }

    /** What can be done. */
    @Dependent
    static class Changes {
        @Inject
        private AssignPaths assign;

        @Inject
        private WithdrawPaths withdraw;
    }

    @GET
    public Response list() {
        return exchange.part(ADDRESS, reading.list.after(exchange.after(), exchange.limit()), AssignmentBody::shown);
    }

    @GET
    @Path("/{uid}")
    public Response one(@PathParam("uid") String uid) {
        return answer(uid);
    }

    /** What it would do, to whom; nothing is done. */
    @POST
    @Path("/trial")
    public Response tryOut(InputStream sent) throws IOException {
        Body body = Body.read(sent);
        Audience audience = AssignmentBody.audience(body, rules::read);
        var outcome = reading.tryOut.tryOut(audience, AssignmentBody.order(body, false));
        if (outcome instanceof TryAssignment.Outcome.Tried tried) {
            return Response.ok(shown(tried.trial()).build().toString()).build();
        }
        throw AssignmentBody.refused(((TryAssignment.Outcome.Refused) outcome).why());
    }

    /**
     * Gives it, or with {@code If-Match} changes what was seen. An audience has one path at a time: when it had one before, that one is changed, and the answer says under
     * which uid it stands. Doing so twice does it once.
     */
    @PUT
    @Path("/{uid}")
    public Response assign(@PathParam("uid") String uid, InputStream sent) throws IOException {
        if (!uid.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Body.wrong("uid");
        }
        Body body = Body.read(sent);
        Audience audience = AssignmentBody.audience(body, rules::read);
        Order order = AssignmentBody.order(body, audience.kind() == Audience.Kind.COHORT);
        var outcome = exchange.expected()
                .map(tag -> changes.assign.assignIfUnchanged(uid, audience, order, version(uid, tag)))
                .orElseGet(() -> changes.assign.assign(uid, audience, order));
        if (outcome instanceof AssignPaths.Outcome.Changed) throw changed();
        if (outcome instanceof AssignPaths.Outcome.Assigned given) {
            Response answer = answer(given.uid());
            return Response.fromResponse(answer)
                    .header("Content-Location", ADDRESS + "/" + given.uid())
                    .build();
        }
        throw AssignmentBody.refused(((AssignPaths.Outcome.Refused) outcome).why());
    }

    /** Takes it back from everybody; what was learned stays. Twice is once. */
    @DELETE
    @Path("/{uid}")
    public Response withdraw(@PathParam("uid") String uid) {
        changes.withdraw.fromAll(uid);
        return Response.noContent().build();
    }

    /** The version under which it has this tag now. */
    private int version(String uid, String tag) {
        try {
            Allotment seen = reading.find.one(uid).allotment();
            if (tag(seen).equals(tag)) return seen.version();
        } catch (NotFound none) {
            throw changed();
        }
        throw changed();
    }

    private static Refused changed() {
        return new Refused(Refused.CHANGED, "app_api.changed");
    }

    /** What became of people goes on changing in the background: that is no change of what was asked. */
    private static String tag(Allotment allotment) {
        return Exchange.tag(AssignmentBody.shown(allotment).build());
    }

    private Response answer(String uid) {
        AllotmentRow row = reading.find.one(uid);
        return Exchange.one(Response.Status.OK, shown(row), tag(row.allotment()));
    }

    private static JsonObject shown(AllotmentRow row) {
        JsonObjectBuilder people = Json.createObjectBuilder();
        for (Fate fate : Fate.values()) {
            if (row.count(fate) > 0) {
                people.add(fate.name(), row.count(fate));
            }
        }
        return AssignmentBody.shown(row.allotment()).add("people", people).build();
    }

    private static JsonObjectBuilder shown(Trial trial) {
        var people = Json.createArrayBuilder();
        trial.touched()
                .forEach(one -> people.add(Json.createObjectBuilder()
                        .add("uid", one.member().uid())
                        .add("effect", one.effect().name())
                        .add("minutes", one.minutes())
                        .add("finish", one.outlook().timing().finish().toString())
                        .add("late", one.isLate())
                        .add("feasible", one.outlook().feasible().toString())));
        var unable = Json.createArrayBuilder();
        trial.unable()
                .forEach(one -> unable.add(Json.createObjectBuilder()
                        .add("uid", one.member().uid())
                        .add("why", one.why().name())));
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("new", trial.count(Effect.NEW))
                .add("changed", trial.count(Effect.CHANGED))
                .add("unchanged", trial.count(Effect.UNCHANGED))
                .add("offeredMinutes", trial.beside())
                .add("late", trial.late().map(Trial.Late::people).orElse(0L));
        trial.late().ifPresent(late -> shown.add("feasible", late.feasible().toString()));
        return shown.add("people", people).add("unable", unable);
    }
}
