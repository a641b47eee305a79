package be.datacoach.administration.web.api;

import be.datacoach.access.token.Granted;
import be.datacoach.access.token.Scope;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;

/** A token does what its scopes say: reading or writing what stands first in the address. */
@Provider
public class ScopeCheck implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private Granted granted;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!granted.isByToken()) {
            return;
        }
        String resource = request.getUriInfo().getPath().replaceFirst("^/", "").replaceFirst("/.*", "");
        if (resource.equals("openapi")) {
            return;
        }
        // A trial changes nothing, but shows what only who may assign needs to know.
        boolean reading = READING.contains(request.getMethod());
        Optional<Scope> scope = Scope.of(resource, reading);
        if (scope.filter(granted::allows).isEmpty()) {
            throw new Refused(
                    Refused.FORBIDDEN, "app_api.scope", scope.map(Scope::code).orElse("-"));
        }
    }
}
