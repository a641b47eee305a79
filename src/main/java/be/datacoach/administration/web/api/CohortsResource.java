package be.datacoach.administration.web.api;

import be.datacoach.administration.systems.ListCohorts;
import be.datacoach.organisation.cohort.AddToCohort;
import be.datacoach.organisation.cohort.ArchiveCohort;
import be.datacoach.organisation.cohort.ChangeCohort;
import be.datacoach.organisation.cohort.ChangeCounsellors;
import be.datacoach.organisation.cohort.CreateCohort;
import be.datacoach.organisation.cohort.FindCohort;
import be.datacoach.organisation.cohort.RemoveFromCohort;
import be.datacoach.organisation.cohort.ReopenCohort;
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
import java.util.Optional;
import java.util.UUID;

/** Cohorts with their counsellors and members. */
@Path("/cohorts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CohortsResource {
    private static final String ADDRESS = "/api/cohorts";
    private static final int LONGEST_NAME = 120;

    @Inject
    private ListCohorts listCohorts;

    @Inject
    private FindCohort findCohort;

    @Inject
    private Changes changes;

    @Inject
    private Exchange exchange;

    /** What can be done to a cohort. */
    @Dependent
    static class Changes {
        @Inject
        private CreateCohort create;

        @Inject
        private ChangeCohort change;

        @Inject
        private ChangeCounsellors counsellors;

        @Inject
        private Members members;

        @Inject
        private Ends ends;
    }

    /** Who takes part. */
    @Dependent
    static class Members {
        @Inject
        private AddToCohort add;

        @Inject
        private RemoveFromCohort remove;
    }

    /** Whether it is over. */
    @Dependent
    static class Ends {
        @Inject
        private ArchiveCohort archive;

        @Inject
        private ReopenCohort reopen;
    }

    @GET
    public Response list() {
        return exchange.part(ADDRESS, listCohorts.after(exchange.after(), exchange.limit()), CohortsResource::shown);
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
        return exchange.create(
                body,
                () -> ADDRESS + "/" + changes.create.create(UUID.randomUUID().toString(), name),
                place -> now(place.substring(ADDRESS.length() + 1)));
    }

    @PUT
    @Path("/{uid}")
    public Response change(@PathParam("uid") String uid, InputStream sent) throws IOException {
        Body body = Body.read(sent);
        String name = body.text("name", LONGEST_NAME);
        boolean archived = body.yes("archived", false);
        return exchange.change(() -> now(uid), () -> {
            changes.change.change(uid, name);
            if (body.has("counsellors")) changes.counsellors.become(uid, body.texts("counsellors"));
            if (archived) {
                changes.ends.archive.archive(uid);
            } else {
                changes.ends.reopen.reopen(uid);
            }
        });
    }

    /** Twice is once. */
    @PUT
    @Path("/{uid}/members/{person}")
    public Response add(@PathParam("uid") String uid, @PathParam("person") String person) {
        changes.members.add.add(uid, person);
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{uid}/members/{person}")
    public Response remove(@PathParam("uid") String uid, @PathParam("person") String person) {
        changes.members.remove.remove(uid, person);
        return Response.noContent().build();
    }

    private JsonObject now(String uid) {
        FindCohort.Found found = findCohort.withUid(uid);
        var members = Json.createArrayBuilder();
        found.members().forEach(member -> members.add(member.uid()));
        var counsellors = Json.createArrayBuilder();
        found.counsellors().forEach(one -> counsellors.add(one.uid()));
        return shown(new ListCohorts.Row(found.uid(), found.name(), found.archived(), Optional.empty()))
                .add("counsellors", counsellors)
                .add("members", members)
                .build();
    }

    private static JsonObjectBuilder shown(ListCohorts.Row cohort) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("uid", cohort.uid())
                .add("name", cohort.name())
                .add("archived", cohort.archived());
        cohort.mergedInto().ifPresent(uid -> shown.add("mergedInto", uid));
        return shown;
    }
}
