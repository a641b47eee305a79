package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.proof.Shortfall;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.LibraryReader.Read;
import be.datacoach.catalogue.source.ProofFinding;
import be.datacoach.catalogue.source.RuleSource;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules as they are in force, what another text of one would do, and its publication as the next version. */
@ApplicationScoped
public class RulePublication {

    @Inject
    private ModuleVersions versions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Proofs proofs;

    @Inject
    private Clock clock;

    /** Every rule in force, as it is written. */
    public List<RuleSource> inForce() {
        return RuleSource.in(Shelf.of(versions).shared());
    }

    public Optional<RuleSource> inForce(RuleId rule) {
        return inForce().stream().filter(one -> one.id().equals(rule)).findFirst();
    }

    /** What a text would be as a version of its rule, and what is wrong with it. */
    public Read<Library> tryOut(RuleSource rule) {
        Shelf shelf = Shelf.of(versions);
        Read<Common> read = LibraryReader.common(with(rule, shelf));
        if (read.value().isEmpty()) return new Read<>(Optional.empty(), read.findings());
        Common common = read.value().get().using(shelf::newest);
        return Shelf.together(common, shelf.modules(common), List.of());
    }

    /** The shared files with this text of a rule, whatever it says of its version. */
    private static List<SourceFile> with(RuleSource rule, Shelf shelf) {
        return RuleSource.laid(List.of(rule.numbered(Integer.MAX_VALUE)), shelf.shared());
    }

    /** What is wrong in a text of a rule, in its file or by proof. */
    public List<Finding> findings(RuleSource rule) {
        Read<Library> library = tryOut(rule);
        return library.value().map(sound -> proved(sound, rule)).orElseGet(library::findings);
    }

    private List<Finding> proved(Library library, RuleSource rule) {
        List<Shortfall> found = proofs.of(LearnerKind.COACH, library.curriculum())
                .about(subject -> subject.split(" ")[0].equals(rule.id().code()));
        if (found.isEmpty()) return List.of();
        Shelf shelf = Shelf.of(versions);
        var files = new ArrayList<>(with(rule, shelf));
        shelf.modules(library.common()).values().stream().map(ModuleFile::file).forEach(files::add);
        return SaidOfPersona.of(ProofFinding.of(found, files), library.curriculum());
    }

    /** Publishes a text as the version after {@code basedOn}. To be called inside a transaction. */
    public Publication.Outcome publish(RuleSource rule, int basedOn, Publication.By by) {
        CatalogueRevision revision = versions.lock();
        catalogue.lookAgain();
        int newest = inForce(rule.id()).map(RuleSource::version).orElse(0);
        if (newest != basedOn) return new Publication.Outcome.Overtaken(newest);
        List<Finding> findings = findings(rule);
        if (findings.stream().anyMatch(Finding::error)) return new Publication.Outcome.Unsound(findings);
        if (!findings.isEmpty() && !by.sure()) return new Publication.Outcome.InVain(findings);
        versions.add(new RuleVersion(rule.numbered(newest + 1), by, clock.instant()));
        revision.increase();
        catalogue.lookAgain();
        return new Publication.Outcome.Published(newest + 1);
    }
}
