package be.datacoach.adaptation;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;

/** The content that the application brings, read once. */
final class Shipped {

    static final Library LIBRARY = LibraryReader.read(Path.of("modules"))
            .value()
            .orElseThrow(() -> new AssertionError("modules/ is not sound"));

    private Shipped() {}

    static Curriculum curriculum() {
        return LIBRARY.curriculum();
    }
}
