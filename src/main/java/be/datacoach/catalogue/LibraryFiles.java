package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.image.ImageLinks;
import be.datacoach.catalogue.image.Images;
import be.datacoach.catalogue.image.NewImage;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LayerReader;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Inject
    private Images images;

    /** Every file, one module in memory at a time: the newest version of each, then what they share, then personas. */
    public void each(Consumer<LibraryFile> into) {
        List<String> folders = LibraryReader.folders(start.folder());
        versions.modules()
                .forEach(module -> versions.newestSource(module)
                        .map(text -> file(module, text, folders))
                        .ifPresent(file -> module(module, file, into)));
        Stream.concat(shared().stream(), personas(start.folder()).stream()).forEach(file -> each(file, into));
    }

    /** One layer alone, which travels apart from what it lies over. */
    public void layer(String id, Consumer<LibraryFile> into) {
        shared().stream()
                .filter(file -> LayerReader.layer(file)
                        .filter(layer -> layer.id().equals(id))
                        .isPresent())
                .forEach(file -> each(file, into));
    }

    /** A file that modules share; a layer with its logo. */
    private void each(SourceFile file, Consumer<LibraryFile> into) {
        into.accept(LibraryFile.of(file));
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        LayerReader.layer(file)
                .flatMap(layer -> images.content(new ModuleId(layer.id()), layer.logo())
                        .map(image -> new LibraryFile(folder + layer.logo(), image.content())))
                .ifPresent(into);
    }

    /** A version of a module, in the folder that it has in the files; in one with its code where it has none. */
    public void each(ModuleVersion version, Consumer<LibraryFile> into) {
        SourceFile file = file(version.module(), version.source(), LibraryReader.folders(start.folder()));
        module(version.module(), file, into);
    }

    /** With the images that its text shows, and no others. */
    private void module(ModuleId module, SourceFile file, Consumer<LibraryFile> into) {
        into.accept(LibraryFile.of(file));
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        ImageLinks.in(file.text()).stream()
                .distinct()
                .sorted()
                .forEach(name -> images.content(module, name)
                        .ifPresent(image -> into.accept(new LibraryFile(folder + name, image.content()))));
    }

    /** What is wrong with the images of a module that comes from elsewhere, and those that come with it. */
    public List<Finding> wrong(ModuleFile module, List<NewImage> beside) {
        var known = new ArrayList<>(images.names(module.id()));
        var findings = new ArrayList<Finding>();
        for (NewImage image : beside) {
            known.add(image.name());
            images.judge(module.id(), image)
                    .finding()
                    .ifPresent(
                            code -> findings.add(new Finding(module.file().path(), 1, 1, code, List.of(image.name()))));
        }
        findings.addAll(module.missing(known));
        return findings;
    }

    /** What all modules share: rules, instruments, data sets and the like. */
    public List<SourceFile> shared() {
        return Shelf.of(versions).shared();
    }

    /** The made-up people of the library. */
    public List<SourceFile> personas() {
        return personas(start.folder());
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
