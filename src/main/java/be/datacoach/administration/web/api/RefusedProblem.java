package be.datacoach.administration.web.api;

import be.datacoach.platform.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Says why a request was not done, in the language of whoever sent it. */
@Provider
public class RefusedProblem implements ExceptionMapper<Refused> {
    @Context
    private @Nullable HttpServletRequest request;

    @Override
    public Response toResponse(Refused refused) {
        return request == null
                ? Response.status(refused.status()).build()
                : Problem.of(refused.status(), refused.key(), request, refused.words());
    }
}
