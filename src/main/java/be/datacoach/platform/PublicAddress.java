package be.datacoach.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach us, for links in mails. Never from a request: whoever sends one may say any host. */
@ApplicationScoped
public class PublicAddress {
    @Inject
    @ConfigProperty(name = "DATACOACH_ADDRESS", defaultValue = "http://localhost:8080")
    private String root;

    /** @param path from the root of the application, with a slash in front */
    public String of(String path) {
        return root.replaceFirst("/+$", "") + path;
    }
}
