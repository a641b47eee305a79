package be.datacoach.catalogue;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.image.Image;
import be.datacoach.catalogue.image.Images;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An image of a module, for who reads or writes modules. */
@ApplicationScoped
public class ReadImage {

    @Inject
    private Images images;

    @Requires(Permission.READ_MODULES)
    @Transactional
    public Image read(ModuleId module, String name) {
        return images.content(module, name).orElseThrow(() -> new NotFound("image " + module + " " + name));
    }
}
