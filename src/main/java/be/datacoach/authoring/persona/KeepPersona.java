package be.datacoach.authoring.persona;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader.Read;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes, changes and removes personas. Everybody who writes shares them; none that cannot exist is kept. */
@ApplicationScoped
@Requires(Permission.AUTHOR_MODULES)
public class KeepPersona {

    /** What came of it. */
    public sealed interface Outcome {

        record Kept(String uid) implements Outcome {}

        /** Nobody is like that, or it has no name. */
        record Wrong(List<Finding> findings) implements Outcome {
            public Wrong {
                findings = List.copyOf(findings);
            }
        }

        /** Somebody else changed or removed it meanwhile; nothing was saved. */
        record Changed() implements Outcome {}
    }

    /**
     * Which one.
     *
     * @param uid of it; of a new one whatever its form carries, so that sent twice it is one
     * @param seen the revision that was seen; 0 for a new one
     * @param base whom a new one is a copy of, or empty
     */
    public record Which(String uid, int seen, String base) {}

    @Inject
    private SavedPersonas saved;

    @Inject
    private Cast cast;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Writer writer;

    @Transactional
    public Outcome keep(Which which, PersonaText text) {
        Optional<SavedPersona> known = saved.find(which.uid());
        if (which.seen() > 0
                && known.filter(one -> Math.max(1, one.revision()) == which.seen())
                        .isEmpty()) {
            return new Outcome.Changed();
        }
        String base = known.map(one -> one.file().text())
                .or(() -> cast.find(which.base()).map(one -> one.file().text()))
                .orElse("");
        String written = text.written(base, catalogue.curriculum());
        Read<Persona> read = cast.read(new SourceFile("personas/" + which.uid() + ".yaml", written));
        if (read.value().isEmpty()) return new Outcome.Wrong(read.findings());
        known.ifPresentOrElse(
                one -> one.write(text.name(), written, writer.writing()),
                () -> saved.add(new SavedPersona(which.uid(), text.name(), written, writer.writing())));
        return new Outcome.Kept(which.uid());
    }

    /** Whether there was one, still as it was seen. */
    @Transactional
    public boolean remove(String uid, int seen) {
        Optional<SavedPersona> known = saved.find(uid).filter(one -> Math.max(1, one.revision()) == seen);
        known.ifPresent(one -> {
            saved.remove(one);
            writer.note("persona.removed", uid);
        });
        return known.isPresent();
    }

    /** Who is writing, and when. */
    @ApplicationScoped
    static class Writer {

        @Inject
        private CurrentUser user;

        @Inject
        private Clock clock;

        @Inject
        private AuditTrail trail;

        SavedPersona.Writing writing() {
            return new SavedPersona.Writing(user.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }

        void note(String act, String subject) {
            trail.record(act, subject);
        }
    }
}
