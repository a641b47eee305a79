package be.datacoach.authoring.persona;

import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.LibraryFiles;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.LibraryReader.Read;
import be.datacoach.catalogue.source.PersonaReader;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All personas there are. To be called inside a transaction. */
@ApplicationScoped
public class Cast {

    @Inject
    private SavedPersonas saved;

    @Inject
    private LibraryFiles library;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /** Those that counsellors made, by name; then those of the library. Who does not fit the curriculum any more is left out. */
    public List<Imagined> all() {
        var all = new ArrayList<Imagined>();
        saved.all().forEach(one -> imagined(one).ifPresent(all::add));
        for (SourceFile file : library.personas()) {
            String name = file.path().replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
            read(file).value().ifPresent(persona -> all.add(new Imagined(name, persona, file, 0)));
        }
        return all;
    }

    public Optional<Imagined> find(String uid) {
        Optional<Imagined> own = saved.find(uid).flatMap(this::imagined);
        return own.isPresent()
                ? own
                : all().stream().filter(one -> one.uid().equals(uid)).findFirst();
    }

    private Optional<Imagined> imagined(SavedPersona one) {
        return read(one.file())
                .value()
                .map(persona -> new Imagined(one.uid(), persona, one.file(), Math.max(1, one.revision())));
    }

    Read<Persona> read(SourceFile file) {
        return new PersonaReader(catalogue.curriculum(), LocalDate.now(clock)).read(file);
    }
}
