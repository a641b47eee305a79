package be.datacoach.administration.web.api;

import be.datacoach.administration.systems.ListGroups;
import be.datacoach.administration.systems.ListSchools;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.group.FindGroups;
import be.datacoach.organisation.group.GroupRow;
import be.datacoach.organisation.group.PlaceSchool;
import be.datacoach.organisation.school.AppointCoach;
import be.datacoach.organisation.school.ArchiveSchool;
import be.datacoach.organisation.school.ChangeSchool;
import be.datacoach.organisation.school.CreateSchool;
import be.datacoach.organisation.school.DismissCoach;
import be.datacoach.organisation.school.FindSchool;
import be.datacoach.organisation.school.ReopenSchool;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.school.SchoolRow;
import be.datacoach.organisation.school.SchoolSize;
import be.datacoach.organisation.team.FindTeams;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Schools with their level and size, who coaches there, their teams, and to what they belong. */
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
    private Reading reading;

    @Inject
    private Changes changes;

    @Inject
    private Exchange exchange;

    /** What is known of a school, and of what it belongs to. */
    @Dependent
    static class Reading {
        @Inject
        private FindSchool school;

        @Inject
        private FindGroups groups;

        @Inject
        private FindTeams teams;

        @Inject
        private ListGroups listGroups;
    }

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

        @Inject
        private Belonging belonging;
    }

    /** To what it belongs, and whether it is still there. */
    @Dependent
    static class Belonging {
        @Inject
        private PlaceSchool place;

        @Inject
        private ArchiveSchool archive;

        @Inject
        private ReopenSchool reopen;
    }

    @GET
    public Response list() {
        return exchange.part(ADDRESS, listSchools.after(exchange.after(), exchange.limit()), SchoolsResource::shown);
    }

    /** What schools belong to: scholengemeenschappen and begeleidingsdiensten. */
    @GET
    @Path("/groups")
    public Response groups() {
        return exchange.part(
                ADDRESS + "/groups",
                reading.listGroups.after(exchange.after(), exchange.limit()),
                group -> Json.createObjectBuilder()
                        .add("uid", group.uid())
                        .add("kind", group.kind().name())
                        .add("name", group.name())
                        .add("archived", group.archived()));
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
        return exchange.change(() -> now(uid), () -> {
            changes.change.change(uid, name, level, size);
            if (body.has("archived")) archive(uid, body.yes("archived", false));
            if (body.has("groups")) changes.belonging.place.become(uid, body.texts("groups"));
        });
    }

    private void archive(String uid, boolean archived) {
        if (archived) changes.belonging.archive.archive(uid);
        else changes.belonging.reopen.reopen(uid);
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
        FindSchool.Found found = reading.school.withUid(uid);
        return shown(found.school())
                .add("coaches", uids(found.coaches(), Member::uid))
                .add("groups", uids(reading.groups.ofSchool(uid), GroupRow::uid))
                .add("teams", teams(uid))
                .build();
    }

    private JsonArrayBuilder teams(String uid) {
        JsonArrayBuilder teams = Json.createArrayBuilder();
        reading.teams
                .ofSchool(uid)
                .forEach(team -> teams.add(Json.createObjectBuilder()
                        .add("uid", team.uid())
                        .add("name", team.details().name())
                        .add("kind", team.details().kind().name())
                        .add("stage", team.details().stage().name())
                        .add("archived", team.archived())
                        .add("coaches", uids(team.coaches(), Member::uid))));
        return teams;
    }

    private static <T> JsonArrayBuilder uids(List<T> all, Function<T, String> uid) {
        JsonArrayBuilder uids = Json.createArrayBuilder();
        all.stream().map(uid).forEach(uids::add);
        return uids;
    }

    private static JsonObjectBuilder shown(SchoolRow school) {
        JsonObjectBuilder shown =
                Json.createObjectBuilder().add("uid", school.uid()).add("name", school.name());
        school.level().ifPresentOrElse(level -> shown.add("level", level.name()), () -> shown.addNull("level"));
        school.size().ifPresentOrElse(size -> shown.add("size", size.name()), () -> shown.addNull("size"));
        return shown.add("archived", school.archived());
    }
}
