package be.datacoach.administration.web.api;

import be.datacoach.administration.progress.CoachState;
import be.datacoach.administration.progress.MemberProgress.Weeks;
import be.datacoach.administration.systems.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How far people are: assigned, started or finished, and nothing finer. */
@Path("/state")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StateResource {
    @Inject
    private ListState listState;

    @Inject
    private Exchange exchange;

    @GET
    public Response list() {
        return exchange.part("/api/state", listState.after(exchange.after(), exchange.limit()), StateResource::shown);
    }

    private static JsonObjectBuilder shown(CoachState state) {
        var modules = Json.createArrayBuilder();
        for (CoachState.Module one : state.modules()) {
            JsonObjectBuilder module = Json.createObjectBuilder()
                    .add("module", one.module())
                    .add("state", one.state().name());
            one.since().ifPresent(monday -> module.add("week", monday.toString()));
            modules.add(module);
        }
        Weeks weeks = state.weeks();
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("person", state.uid())
                .add("state", state.state().name());
        weeks.assigned().ifPresent(monday -> shown.add("assigned", monday.toString()));
        weeks.started().ifPresent(monday -> shown.add("started", monday.toString()));
        weeks.finished().ifPresent(monday -> shown.add("finished", monday.toString()));
        return shown.add("modules", modules);
    }
}
