package be.datacoach.authoring.image;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.image.ImageLinks;
import be.datacoach.catalogue.image.Images;
import be.datacoach.catalogue.image.ModuleImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The images of a module, and whether its text shows them now. */
@ApplicationScoped
public class ListImages {

    /** @param shown whether a text of the draft, or of the newest version, shows it */
    public record Listed(ModuleImage image, boolean shown) {}

    /** All of them, and what another one may be. */
    public record Listing(Desk.Work work, List<Listed> images, ImageLimits limits) {
        public Listing {
            images = List.copyOf(images);
        }
    }

    @Inject
    private Desk desk;

    @Inject
    private Images images;

    @Inject
    private Catalogue catalogue;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Listing list(ModuleId module) {
        Desk.Work work = desk.on(module);
        List<String> named = ImageLinks.in(work.source().text());
        List<Listed> listed = images.of(module).stream()
                .map(image -> new Listed(image, named.contains(image.name())))
                .toList();
        return new Listing(work, listed, ImageLimits.of(catalogue.common()));
    }
}
