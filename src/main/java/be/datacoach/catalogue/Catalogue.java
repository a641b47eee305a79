package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.proof.Shortfall;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Source;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.image.Images;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.ModuleTexts;
import be.datacoach.catalogue.source.ProofFinding;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The curriculum as it is published now, and the content of every version. Read once and kept until the revision in
 * the database goes up; that is looked at every two seconds at most.
 */
@ApplicationScoped
public class Catalogue {

    private static final long LOOK_AGAIN_AFTER = 2_000_000_000L;

    @Inject
    private ModuleVersions versions;

    @Inject
    private Images images;

    @Inject
    private Proofs proofs;

    private volatile @Nullable Reading reading;
    private volatile long lookedAt;

    /** Whether there is anything to learn. */
    public boolean loaded() {
        return read().isPresent();
    }

    /** Goes up whenever something was published or imported. */
    public long revision() {
        return read().orElseThrow(Catalogue::nothing).revision();
    }

    /** The one of coaches. */
    public Curriculum curriculum() {
        return library().curriculum();
    }

    public Curriculum curriculum(LearnerKind kind) {
        return library().curriculum(kind);
    }

    /** The one that a module is part of; that of coaches for what nobody published. */
    public Curriculum curriculumOf(ModuleId module) {
        return curriculum(audienceOf(module));
    }

    /** Whom a module is for. */
    public LearnerKind audienceOf(ModuleId module) {
        return content(module).map(ModuleContent::audience).orElse(LearnerKind.COACH);
    }

    /** Every module in its newest version, whomever it is for, in the order of their numbers. */
    public List<ModuleContent> contents() {
        return library().contents().values().stream()
                .sorted(Comparator.comparing(content -> content.module().id()))
                .toList();
    }

    /** The content of a version that was published at any time. */
    public Optional<ModuleContent> content(ModuleId module, int version) {
        Reading now = read().orElseThrow(Catalogue::nothing);
        ModuleContent current = now.library().contents().get(module);
        if (current != null && current.module().edition().version() == version) return Optional.of(current);
        return now.older()
                .computeIfAbsent(
                        new Reading.Edition(module, version),
                        edition -> stored(edition, now.library().common()));
    }

    /** The content of the newest version. */
    public Optional<ModuleContent> content(ModuleId module) {
        return Optional.ofNullable(library().contents().get(module));
    }

    public SchoolCalendar calendar() {
        return library().common().calendar();
    }

    public FirstScreen firstScreen() {
        return firstScreen(LearnerKind.COACH);
    }

    /** What these learners are asked first. */
    public FirstScreen firstScreen(LearnerKind kind) {
        return library().common().of(kind).firstScreen();
    }

    public Instruments instruments() {
        return library().common().instruments();
    }

    public ContextForm contextForm() {
        return library().common().contextForm();
    }

    public Map<String, Source> sources() {
        return library().common().sources();
    }

    /** What a text would be as a version of a module, and what is wrong with it. */
    public LibraryReader.Read<Library> tryOut(LibraryReader.ModuleFile module) {
        return tryOut(List.of(module));
    }

    /** What several texts at once would be as versions of their modules, and what is wrong with them. */
    public LibraryReader.Read<Library> tryOut(Collection<LibraryReader.ModuleFile> modules) {
        Reading now = read().orElseThrow(Catalogue::nothing);
        return Shelf.together(now.library().common(), now.stock().modules(), modules);
    }

    /** What is wrong in a text of a module, in its file or by proof; it must be a text of that one. */
    public List<Finding> findings(SourceFile file, ModuleId module) {
        Optional<String> other = ModuleTexts.id(file).filter(said -> !said.equals(module.code()));
        if (other.isPresent())
            return List.of(new Finding(file.path(), 1, 1, "module_other_id", List.of(other.get(), module.code())));
        var read = LibraryReader.module(file, common());
        if (read.value().isEmpty()) return read.findings();
        ModuleFile sound = read.value().get();
        var library = tryOut(sound);
        List<Finding> found = library.value().map(one -> proved(one, sound)).orElseGet(library::findings);
        return Stream.concat(found.stream(), sound.missing(images.names(module)).stream())
                .toList();
    }

    /** What a proof finds in a module, and what it finds elsewhere because of it. */
    private List<Finding> proved(Library library, ModuleFile module) {
        LearnerKind kind = module.content().audience();
        List<Shortfall> found =
                proofs.of(kind, library.curriculum(kind)).about(subject -> subject.startsWith(module.id() + "/"));
        if (found.isEmpty()) return List.of();
        Reading.Stock stock = read().orElseThrow(Catalogue::nothing).stock();
        var files = new ArrayList<>(stock.shared());
        stock.modules().values().stream()
                .filter(other -> !other.id().equals(module.id()))
                .forEach(other -> files.add(other.file()));
        files.add(module.file());
        return SaidOfPersona.of(ProofFinding.of(found, files), library.curriculum(kind));
    }

    /** The curriculum of its learners with a module in it that was never published, whatever is wrong in it. */
    public Curriculum with(ModuleContent unpublished) {
        Curriculum now = curriculum(unpublished.audience());
        var modules = new ArrayList<>(now.modules());
        modules.add(unpublished.module());
        return new Curriculum(
                new Curriculum.Offer(List.copyOf(now.competencies()), modules, List.copyOf(now.tasks())),
                new Curriculum.Steering(List.copyOf(now.attributes()), now.rules(), now.grounds(), now.ties()));
    }

    public Common common() {
        return library().common();
    }

    private Library library() {
        return read().orElseThrow(Catalogue::nothing).library();
    }

    private static IllegalStateException nothing() {
        return new IllegalStateException("No sound content was ever imported");
    }

    private Optional<ModuleContent> stored(Reading.Edition edition, Common common) {
        return versions.find(edition.module(), edition.version())
                .map(version -> LibraryReader.stored(
                                version.file(), common.using(uses(edition.module(), edition.version())))
                        .content());
    }

    /** What all share, with the blocks of other modules that a version was published with. */
    Common commonOf(ModuleId module, int version) {
        return common().using(uses(module, version));
    }

    private Function<ModuleId, Optional<SourceFile>> uses(ModuleId module, int version) {
        return versions.uses().of(module, version, this::newestText);
    }

    private Optional<SourceFile> newestText(ModuleId module) {
        return versions.of(module).stream().findFirst().map(ModuleVersion::file);
    }

    /** The modules that use blocks of this one, by the block. */
    public Map<BlockId, List<ModuleId>> usersOf(ModuleId module) {
        return library().usersOf(module);
    }

    private Optional<Reading> read() {
        Reading known = reading;
        long now = System.nanoTime();
        if (known != null && now - lookedAt < LOOK_AGAIN_AFTER) return Optional.of(known);
        return refresh(now);
    }

    private synchronized Optional<Reading> refresh(long now) {
        long revision = versions.revision();
        Reading known = reading;
        if (known == null || known.revision() != revision) {
            Shelf shelf = Shelf.of(versions);
            shelf.common()
                    .flatMap(common -> new Reading.Stock(shelf, common).reading(common, revision))
                    .ifPresent(read -> reading = read);
        }
        lookedAt = now;
        return Optional.ofNullable(reading);
    }

    /** Looks at the database at the next question, whenever the last look was. */
    void lookAgain() {
        lookedAt = System.nanoTime() - LOOK_AGAIN_AFTER;
    }
}
