package be.datacoach.administration.web.api;

import be.datacoach.administration.systems.ListSchools;
import be.datacoach.organisation.school.AppointCoach;
import be.datacoach.organisation.school.ChangeSchool;
import be.datacoach.organisation.school.CreateSchool;
import be.datacoach.organisation.school.DismissCoach;
import be.datacoach.organisation.school.FindSchool;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.school.SchoolRow;
import be.datacoach.organisation.school.SchoolSize;
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
import java.util.UUID;

/** Schools with their level and size, and who coaches there. */
@Path("/schools")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchoolsResource {
    private static final String ADDRESS = "/api/schools";
    private static final int LONGEST_NAME = 120;

    @Inject
    private ListSchools listSchools;

    @Inject
    private FindSchool findSchool;

    @Inject
    private Changes changes;

    @Inject
    private Exchange exchange;

    /** What can be done to a school. */
    @Dependent
    static class Changes {
        @Inject
        private CreateSchool create;

        @Inject
        private ChangeSchool change;

        @Inject
        private AppointCoach appoint;

        @Inject
        private DismissCoach dismiss;
    }

    @GET
    public Response list() {
        return exchange.part(ADDRESS, listSchools.after(exchange.after(), exchange.limit()), SchoolsResource::shown);
    }

    @GET
    @Path("/{uid}")
    public Response one(@PathParam("uid") String uid) {
        return Exchange.one(Response.Status.OK, now(uid));
    }

    @POST
    public Response create(InputStream sent) throws IOException {
        Body body = Body.read(sent);
        String name = body.text("name", LONGEST_NAME);
        SchoolLevel level = body.word("level", SchoolLevel.class);
        SchoolSize size = body.word("size", SchoolSize.class);
        return exchange.create(
                body,
                () -> ADDRESS + "/" + changes.create.create(UUID.randomUUID().toString(), name, level, size),
                place -> now(place.substring(ADDRESS.length() + 1)));
    }

    @PUT
    @Path("/{uid}")
    public Response change(@PathParam("uid") String uid, InputStream sent) throws IOException {
        Body body = Body.read(sent);
        String name = body.text("name", LONGEST_NAME);
        SchoolLevel level = body.word("level", SchoolLevel.class);
        SchoolSize size = body.word("size", SchoolSize.class);
        return exchange.change(() -> now(uid), () -> changes.change.change(uid, name, level, size));
    }

    /** Twice is once. */
    @PUT
    @Path("/{uid}/coaches/{person}")
    public Response appoint(@PathParam("uid") String uid, @PathParam("person") String person) {
        changes.appoint.appoint(uid, person);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{uid}/coaches/{person}")
    public Response dismiss(@PathParam("uid") String uid, @PathParam("person") String person) {
        changes.dismiss.dismiss(uid, person);
        return Response.noContent().build();
    }

    private JsonObject now(String uid) {
        FindSchool.Found found = findSchool.withUid(uid);
        var coaches = Json.createArrayBuilder();
        found.coaches().forEach(coach -> coaches.add(coach.uid()));
        return shown(found.school()).add("coaches", coaches).build();
    }

    private static JsonObjectBuilder shown(SchoolRow school) {
        JsonObjectBuilder shown =
                Json.createObjectBuilder().add("uid", school.uid()).add("name", school.name());
        school.level().ifPresentOrElse(level -> shown.add("level", level.name()), () -> shown.addNull("level"));
        school.size().ifPresentOrElse(size -> shown.add("size", size.name()), () -> shown.addNull("size"));
        return shown;
    }
}
