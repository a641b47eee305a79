package be.datacoach.adaptation;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;

/** The content that the application brings, read once. */
public final class Shipped {

    public static final Library LIBRARY = LibraryReader.read(Path.of("modules"))
            .value()
            .orElseThrow(() -> new AssertionError("modules/ is not sound"));

    private Shipped() {}

    public static Curriculum curriculum() {
        return LIBRARY.curriculum();
    }
}
