package be.datacoach.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of the seals, from the environment: whoever has the database alone has not got it. */
@ApplicationScoped
class SealKey {
    @Inject
    @ConfigProperty(name = "DATACOACH_AUDIT_KEY")
    private Optional<String> key;

    Seals seals() {
        return new Seals(key);
    }
}
