package be.datacoach.platform.web;

import be.datacoach.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** What is not there, or not for whoever asks: the same answer, to scripts too. */
@Provider
public class NotFoundProblem implements ExceptionMapper<NotFound> {
    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public Response toResponse(NotFound refusal) {
        return request == null
                ? Response.status(Response.Status.NOT_FOUND).build()
                : Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "error_notfound.title", request);
    }
}
