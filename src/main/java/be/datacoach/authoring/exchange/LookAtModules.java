package be.datacoach.authoring.exchange;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What the ZIP that somebody brought would do here, as things are now. */
@ApplicationScoped
public class LookAtModules {

    @Inject
    private Parcels parcels;

    @Inject
    private Inspection inspection;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Optional<Delivery> look() {
        return parcels.mine(Parcel.Kind.MODULES).map(inspection::of);
    }
}
