package be.datacoach.administration.systems;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** All of it in one transaction, or nothing. Only for this package, whose use cases ask for the permission. */
@ApplicationScoped
class Together {
    @Requires(Permission.ENTER)
    @Transactional
    public <T> T all(Supplier<T> parts) {
        return parts.get();
    }
}
