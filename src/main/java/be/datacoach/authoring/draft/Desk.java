package be.datacoach.authoring.draft;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.Merge;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.ModuleVersions;
import be.datacoach.catalogue.Publication;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A module and what is being written in it. */
@ApplicationScoped
public class Desk {

    @Inject
    private ModuleVersions versions;

    @Inject
    private Drafts drafts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Pen pen;

    /**
     * @param newest number 0 where nothing was ever published
     * @param draft the open one
     */
    public record Work(ModuleVersion newest, Optional<Draft> draft) {

        /** Whether there is a draft of it alone, and no version. */
        public boolean unpublished() {
            return newest.number() == 0;
        }

        /** The text as it is now: of the draft, else of the newest version. */
        public ModuleSource source() {
            return draft.map(Draft::source).orElseGet(this::published);
        }

        public ModuleSource published() {
            return ModuleSource.of(newest.source());
        }

        public ModuleId module() {
            return newest.module();
        }

        /** Whether somebody published since the draft began. */
        public boolean overtaken() {
            return draft.filter(open -> open.basedOn() != newest.number()).isPresent();
        }
    }

    public Work on(ModuleId module) {
        return new Work(newest(module), drafts.of(module).filter(Draft::isOpen));
    }

    /** The same, alone with it until the end of the transaction. */
    public Work alone(ModuleId module) {
        return new Work(newest(module), drafts.locked(module).filter(Draft::isOpen));
    }

    private ModuleVersion newest(ModuleId module) {
        return versions.of(module).stream()
                .findFirst()
                .or(() -> drafts.of(module).map(begun -> ModuleVersion.none(module)))
                .orElseThrow(() -> new NotFound("module " + module));
    }

    /** Whether anything is known of a module: a version, or a draft. */
    public boolean knows(ModuleId module) {
        return drafts.of(module).isPresent() || !versions.of(module).isEmpty();
    }

    /** Begins a module that nobody here knows, as a draft of no version. */
    public void begin(ModuleId module, ModuleSource source) {
        pen.begin(module, source);
    }

    /** What moving the draft to the newest version would come to; nothing where it began as that one. */
    public Optional<Merge> transfer(Work work) {
        if (!work.overtaken()) return Optional.empty();
        Draft draft = work.draft().orElseThrow();
        ModuleVersion base =
                versions.find(work.module(), draft.basedOn()).orElseGet(() -> ModuleVersion.none(work.module()));
        return Optional.of(Merge.of(ModuleSource.of(base.source()), draft.source(), work.published()));
    }

    /** What is wrong in a text of a module. */
    public List<Finding> findings(ModuleId module, ModuleSource source) {
        return catalogue.findings(file(module, source), module);
    }

    /** A text of a module as content, even where something is wrong in it. */
    public ModuleContent content(ModuleId module, ModuleSource source) {
        return LibraryReader.stored(file(module, source), catalogue.common()).content();
    }

    public static SourceFile file(ModuleId module, ModuleSource source) {
        return new SourceFile(module + "/module.yaml", source.text());
    }

    /**
     * Writes in the open draft, or begins one as a version; it becomes a revision. To be called by who is alone with the
     * module.
     */
    public void write(Work work, int version, ModuleSource after) {
        write(work, version, after, Revision.Kind.WRITTEN);
    }

    /** The same, saying how it came about. */
    public void write(Work work, int version, ModuleSource after, Revision.Kind kind) {
        pen.write(work, version, after, kind);
    }

    /**
     * Makes the draft say what it said before.
     *
     * @param version that it is written on from now on
     */
    public void restore(Work work, ModuleSource then, int version) {
        ModuleSource numbered = ModuleSource.of(Publication.numbered(then.text(), version));
        put(work, version, numbered, Revision.Kind.RESTORED);
    }

    /** The same, from now on with another version under the draft. */
    void put(Work work, int version, ModuleSource after, Revision.Kind kind) {
        pen.put(work, version, after, kind);
    }
}
