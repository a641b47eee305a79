package be.datacoach.authoring.begin;

import be.datacoach.authoring.begin.LookAtStarts.Template;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.LibraryFiles;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The files in {@code templates/}: modules as any other, in which texts that begin with […] are still to be written. */
@ApplicationScoped
class Templates {

    static final String FOLDER = "templates/";

    @Inject
    private LibraryFiles library;

    @Inject
    private Catalogue catalogue;

    List<Template> all() {
        return library.shared().stream()
                .filter(file -> file.path().startsWith(FOLDER))
                .map(this::template)
                .toList();
    }

    private Template template(SourceFile file) {
        var content = LibraryReader.stored(file, catalogue.common()).content();
        return new Template(
                file.path(), content.module().texts().title(), content.head().summary());
    }

    Optional<String> text(String path) {
        return library.shared().stream()
                .filter(file -> file.path().startsWith(FOLDER) && file.path().equals(path))
                .map(SourceFile::text)
                .findFirst();
    }
}
