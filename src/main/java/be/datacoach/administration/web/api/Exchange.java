package be.datacoach.administration.web.api;

import be.datacoach.administration.systems.Digest;
import be.datacoach.administration.systems.Slice;
import be.datacoach.administration.systems.WriteIfUnchanged;
import be.datacoach.administration.systems.WriteOnce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What every resource does alike: parts of a listing, tags, writing once, writing what did not change. */
@RequestScoped
class Exchange {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private WriteOnce writeOnce;

    @Inject
    private WriteIfUnchanged writeIfUnchanged;

    /** The uid of the last one known, if the address says one. */
    Optional<String> after() {
        return Optional.ofNullable(request.getParameter("after")).filter(uid -> !uid.isEmpty());
    }

    int limit() {
        String asked = request.getParameter("limit");
        if (asked == null) {
            return USUAL;
        }
        int limit = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
        if (limit < 1 || limit > MOST) {
            throw new Refused(Refused.BAD_REQUEST, "app_api.limit", MOST);
        }
        return limit;
    }

    /** @param address of the listing, such as {@code /api/people} */
    <T> Response part(String address, Slice<T> slice, Function<T, JsonObjectBuilder> shown) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        slice.items().forEach(item -> items.add(shown.apply(item)));
        JsonObjectBuilder part = Json.createObjectBuilder().add("items", items);
        Optional<String> next = slice.next().map(uid -> address + "?limit=" + limit() + "&after=" + uid);
        next.ifPresentOrElse(link -> part.add("next", link), () -> part.addNull("next"));
        Response.ResponseBuilder answer = Response.ok(part.build().toString());
        next.ifPresent(link -> answer.header("Link", "<" + link + ">; rel=\"next\""));
        return answer.build();
    }

    static Response one(JsonObjectBuilder shown) {
        return one(Response.Status.OK, shown.build());
    }

    static Response one(Response.Status status, JsonObject shown) {
        return one(status, shown, tag(shown));
    }

    /** @param tag of what whoever reads it may change, where more than that is shown */
    static Response one(Response.Status status, JsonObject shown, String tag) {
        return Response.status(status)
                .entity(shown.toString())
                .tag(new EntityTag(tag))
                .build();
    }

    /** The same for the same representation, another when anything in it changed. */
    static String tag(JsonObject shown) {
        return Digest.of(shown.toString()).substring(0, 32);
    }

    /**
     * Makes something under the key of the request, or finds what was made under it.
     *
     * @param make says where it is
     */
    Response create(Body body, Supplier<String> make, Function<String, JsonObject> shown) {
        String key = Optional.ofNullable(request.getHeader("Idempotency-Key"))
                .filter(given -> given.matches("[\\x21-\\x7e]{8,200}"))
                .orElseThrow(() -> new Refused(Refused.BAD_REQUEST, "app_api.key"));
        String asked = request.getRequestURI() + " " + body;
        if (writeOnce.write(key, asked, make) instanceof WriteOnce.Outcome.Done done) {
            Response made = one(Response.Status.CREATED, shown.apply(done.location()));
            return Response.fromResponse(made)
                    .header("Location", done.location())
                    .header("Idempotency-Replayed", done.again() ? "true" : null)
                    .build();
        }
        throw new Refused(Refused.UNPROCESSABLE, "app_api.key.other");
    }

    /** The tag of what whoever asked saw, if they say so. */
    Optional<String> expected() {
        return Optional.ofNullable(request.getHeader("If-Match")).map(given -> given.replaceAll("^(W/)?\"|\"$", ""));
    }

    /** Changes what whoever asked saw, as their {@code If-Match} says; refuses when it is something else by now. */
    Response change(Supplier<JsonObject> now, Runnable act) {
        String expected = expected().orElseThrow(() -> new Refused(Refused.TAG_REQUIRED, "app_api.tag"));
        boolean changed = writeIfUnchanged.write(expected, () -> tag(now.get()), act);
        if (!changed) {
            throw new Refused(Refused.CHANGED, "app_api.changed");
        }
        return one(Response.Status.OK, now.get());
    }
}
