package be.datacoach.authoring.exchange;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.Layers;
import be.datacoach.catalogue.LibraryFile;
import be.datacoach.catalogue.LibraryFiles;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/** Gives the layer of one service as its files, and nothing of the modules that it lies over. */
@ApplicationScoped
public class ExportLayer {

    @Inject
    private LibraryFiles library;

    @Inject
    private Layers layers;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public void export(String layer, Consumer<LibraryFile> into) {
        if (layers.all().stream().noneMatch(one -> one.id().equals(layer))) throw new NotFound("layer " + layer);
        library.layer(layer, into);
    }
}
