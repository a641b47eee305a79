package be.datacoach.administration.assigning;

import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import java.time.LocalDate;

/** What can be assigned of the content that the application brings, on a day in November. */
final class Shipped {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Library LIBRARY =
            LibraryReader.read(Path.of("modules")).value().orElseThrow();

    static final Terms TERMS = new Terms(LIBRARY.curriculum(), LIBRARY.common().calendar(), TODAY);

    private Shipped() {}
}
