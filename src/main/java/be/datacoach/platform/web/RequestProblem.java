package be.datacoach.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the interface cannot even begin with: an address, method or type that it does not know. */
@Provider
public class RequestProblem implements ExceptionMapper<WebApplicationException> {
    private static final Map<Integer, String> SENTENCES = Map.of(
            404, "error_notfound.title",
            405, "app_api.method",
            406, "app_api.accept",
            415, "app_api.type");

    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (request == null || status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return refused.getResponse();
        }
        return Problem.of(status, SENTENCES.getOrDefault(status, "app_api.request"), request);
    }
}
