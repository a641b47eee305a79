package be.datacoach.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** What nobody foresaw: an incident in the log, and its id for the program that asked. */
@Provider
public class SurpriseProblem implements ExceptionMapper<Throwable> {
    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public Response toResponse(Throwable surprise) {
        if (request == null) {
            return Response.serverError().build();
        }
        if (Failures.isRefusal(surprise)) {
            return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "error_notfound.title", request);
        }
        Incident.open(request, surprise);
        return Problem.of(
                Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                "app_api.surprise",
                request,
                String.valueOf(request.getAttribute(Incident.ATTRIBUTE)));
    }
}
