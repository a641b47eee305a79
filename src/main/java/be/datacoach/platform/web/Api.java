package be.datacoach.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything that speaks JSON. Resources are found by their {@code @Path}. */
@ApplicationPath("/api")
public class Api extends Application {
    /** Nobody needs a description that the server makes up. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
