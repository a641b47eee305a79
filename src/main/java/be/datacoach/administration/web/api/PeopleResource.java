package be.datacoach.administration.web.api;

import be.datacoach.access.Role;
import be.datacoach.access.Username;
import be.datacoach.access.people.ChangeRoles;
import be.datacoach.access.people.CreateAccount;
import be.datacoach.access.people.DeactivateAccount;
import be.datacoach.access.people.FindPerson;
import be.datacoach.access.people.Person;
import be.datacoach.access.people.ReactivateAccount;
import be.datacoach.access.people.RenameAccount;
import be.datacoach.administration.systems.ListPeople;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** People with an account, as an administrator sees them. */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
    private static final String ADDRESS = "/api/people";
    private static final int LONGEST_NAME = 120;

    @Inject
    private ListPeople listPeople;

    @Inject
    private FindPerson findPerson;

    @Inject
    private Changes changes;

    @Inject
    private Exchange exchange;

    /** What can be done to somebody. */
    @Dependent
    static class Changes {
        @Inject
        private CreateAccount create;

        @Inject
        private RenameAccount rename;

        @Inject
        private ChangeRoles roles;

        @Inject
        private Access access;
    }

    /** Who may come in. */
    @Dependent
    static class Access {
        @Inject
        private DeactivateAccount deactivate;

        @Inject
        private ReactivateAccount reactivate;
    }

    @GET
    public Response list() {
        return exchange.part(ADDRESS, listPeople.after(exchange.after(), exchange.limit()), PeopleResource::shown);
    }

    @GET
    @Path("/{uid}")
    public Response one(@PathParam("uid") String uid) {
        return Exchange.one(shown(findPerson.withUid(uid)));
    }

    @POST
    public Response create(InputStream sent) throws IOException {
        Body body = Body.read(sent);
        Username username = Username.parse(body.text("username")).orElseThrow(() -> Body.wrong("username"));
        String name = body.text("displayName", LONGEST_NAME);
        Set<Role> roles = roles(body);
        return exchange.create(
                body,
                () -> {
                    if (changes.create.create(username, name, roles) instanceof CreateAccount.Outcome.Created made) {
                        return ADDRESS + "/" + made.uid();
                    }
                    throw new Refused(Refused.CONFLICT, "app_api.username");
                },
                place -> now(place.substring(ADDRESS.length() + 1)));
    }

    @PUT
    @Path("/{uid}")
    public Response change(@PathParam("uid") String uid, InputStream sent) throws IOException {
        Body body = Body.read(sent);
        String name = body.text("displayName", LONGEST_NAME);
        Set<Role> roles = roles(body);
        boolean active = body.yes("active", true);
        return exchange.change(() -> now(uid), () -> {
            changes.rename.rename(uid, name);
            boolean last = changes.roles.change(uid, roles) == ChangeRoles.Outcome.LAST_ADMINISTRATOR;
            if (active) {
                changes.access.reactivate.reactivate(uid);
            } else {
                last |= changes.access.deactivate.deactivate(uid) == DeactivateAccount.Outcome.LAST_ADMINISTRATOR;
            }
            if (last) {
                throw new Refused(Refused.CONFLICT, "app_api.last");
            }
        });
    }

    private static Set<Role> roles(Body body) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(body.words("roles", Role.class));
        if (roles.isEmpty()) {
            throw Body.wrong("roles");
        }
        return roles;
    }

    private JsonObject now(String uid) {
        return shown(findPerson.withUid(uid)).build();
    }

    private static JsonObjectBuilder shown(Person person) {
        var roles = Json.createArrayBuilder();
        new TreeSet<>(person.roles()).forEach(role -> roles.add(role.name()));
        return Json.createObjectBuilder()
                .add("uid", person.uid())
                .add("username", person.username())
                .add("displayName", person.displayName())
                .add("roles", roles)
                .add("active", person.active());
    }
}
