package be.datacoach.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Takes writing through the interface only from scripts that say they are ours. A form on another site cannot send this
 * header, and a script there may not. What comes with a token instead of a session carries nobody's cookie.
 */
@Provider
public class OwnScripts implements ContainerRequestFilter {
    private static final String HEADER = "X-Datacoach";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        boolean byToken = request.getHeaderString("Authorization") != null;
        if (!SAFE.contains(request.getMethod()) && !byToken && !"1".equals(request.getHeaderString(HEADER))) {
            request.abortWith(
                    Response.status(Response.Status.FORBIDDEN).entity("").build());
        }
    }
}
