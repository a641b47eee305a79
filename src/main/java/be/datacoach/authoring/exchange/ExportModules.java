package be.datacoach.authoring.exchange;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.LibraryFile;
import be.datacoach.catalogue.LibraryFiles;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.ModuleVersions;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives what is published as the files of a {@code modules/} folder, one at a time. */
@ApplicationScoped
public class ExportModules {

    @Inject
    private LibraryFiles library;

    @Inject
    private ModuleVersions versions;

    /** @param module the only one, in its newest version; without it everything, and what modules share */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public void export(Optional<ModuleId> module, Consumer<LibraryFile> into) {
        if (module.isEmpty()) library.each(into);
        else library.each(newest(module.get()), into);
    }

    private ModuleVersion newest(ModuleId module) {
        return versions.of(module).stream().findFirst().orElseThrow(() -> new NotFound("module " + module));
    }
}
