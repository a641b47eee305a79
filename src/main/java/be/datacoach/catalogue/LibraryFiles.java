package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is in force now, as the files of a {@code modules/} folder: whoever unpacks them there has the same bytes. To be
 * called inside a transaction.
 */
@ApplicationScoped
public class LibraryFiles {

    @Inject
    private ModuleVersions versions;

    @Inject
    private CatalogueStart start;

    /** Every file, one module in memory at a time: the newest version of each, then what they share, then personas. */
    public void each(Consumer<SourceFile> into) {
        List<String> folders = LibraryReader.folders(start.folder());
        versions.modules()
                .forEach(module -> versions.newestSource(module)
                        .map(text -> file(module, text, folders))
                        .ifPresent(into));
        Stream.concat(shared().stream(), personas(start.folder()).stream()).forEach(into);
    }

    /** A version of a module, in the folder that it has in the files; in one with its code where it has none. */
    public SourceFile file(ModuleVersion version) {
        return file(version.module(), version.source(), LibraryReader.folders(start.folder()));
    }

    /** What all modules share: rules, instruments, data sets and the like. */
    public List<SourceFile> shared() {
        return versions.sharedFiles().stream().map(SharedFile::file).toList();
    }

    private static List<SourceFile> personas(Path folder) {
        return LibraryReader.personas(folder).value().orElse(List.of());
    }

    private static SourceFile file(ModuleId module, String text, List<String> folders) {
        String folder = folders.stream()
                .filter(name -> name.equals(module.code()) || name.startsWith(module.code() + "-"))
                .findFirst()
                .orElse(module.code());
        return new SourceFile(folder + "/module.yaml", text);
    }
}
