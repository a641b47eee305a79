package be.datacoach.authoring.exchange;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.source.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Brings a ZIP with modules. Nothing is taken yet. */
@ApplicationScoped
public class BringModules {

    @Inject
    private Parcels parcels;

    /** @return why nothing can be done with it; nothing where it can be looked at now */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Optional<Finding> bring(String name, byte[] zip) {
        Optional<Finding> refused = Archive.read(name, zip).refused();
        if (refused.isEmpty()) parcels.bring(Parcel.Kind.MODULES, name, zip);
        return refused;
    }
}
