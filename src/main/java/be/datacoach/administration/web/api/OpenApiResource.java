package be.datacoach.administration.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of this interface (OpenAPI 3.0), the same that the server gives at {@code /openapi}. */
@Path("/openapi")
@RequestScoped
public class OpenApiResource {
    private static final String DOCUMENT = "/META-INF/openapi.yaml";

    @GET
    @Produces("application/yaml")
    public String document() {
        try (InputStream document = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
            return new String(Objects.requireNonNull(document).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
