package be.datacoach.catalogue;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes a new version of a module. Two at the same moment come after each other; the later builds on what it saw. */
@ApplicationScoped
public class Publication {

    /** What came of it. */
    public sealed interface Outcome {

        record Published(int version) implements Outcome {}

        record Unsound(List<Finding> findings) implements Outcome {}

        /** Nobody would suffer, but something that was written would be in vain; whoever is sure may go on. */
        record InVain(List<Finding> findings) implements Outcome {}

        /** Somebody else published in between; nothing was written. */
        record Overtaken(int newest) implements Outcome {}
    }

    @Inject
    private ModuleVersions versions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /**
     * Publishes a text as the version after {@code basedOn}. To be called inside a transaction.
     *
     * @param source the whole text of the module; its version number is set here
     */
    public Outcome publish(ModuleId module, int basedOn, String source, By by) {
        CatalogueRevision revision = versions.lock();
        catalogue.lookAgain();
        int newest = versions.of(module).stream()
                .findFirst()
                .map(ModuleVersion::number)
                .orElse(0);
        if (newest != basedOn) return new Outcome.Overtaken(newest);
        String numbered = numbered(source, newest + 1);
        var file = new SourceFile(module + "/module.yaml", numbered);
        List<Finding> findings = catalogue.findings(file, module);
        if (findings.stream().anyMatch(Finding::error)) return new Outcome.Unsound(findings);
        if (!findings.isEmpty() && !by.sure) return new Outcome.InVain(findings);
        var origin = new ModuleVersion.Origin(clock.instant(), Optional.of(by.author), by.note);
        var content = LibraryReader.stored(file, catalogue.common()).content();
        versions.add(new ModuleVersion(module, newest + 1, numbered, origin), content);
        revision.increase();
        catalogue.lookAgain();
        return new Outcome.Published(newest + 1);
    }

    /**
     * Who publishes, and what they say of it.
     *
     * @param sure whether they know that something in it is in vain
     */
    public record By(AccountId author, String note, boolean sure) {}

    /** The same text of a module, as this version of it. */
    public static String numbered(String source, int version) {
        return source.replaceFirst("(?m)^version:.*$", "version: " + version);
    }
}
