package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.image.Images;
import be.datacoach.catalogue.image.NewImage;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.ImageFolder;
import be.datacoach.catalogue.source.LayerReader;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.LibraryReader.Read;
import be.datacoach.catalogue.source.ModuleTexts;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes over what is new in a {@code modules/} folder. A file that is not sound is told about and left; a version that
 * is known is never replaced.
 */
@ApplicationScoped
class ImportLibrary {

    @Inject
    private ModuleVersions versions;

    @Inject
    private Images images;

    @Inject
    private Clock clock;

    /** What is wrong in the folder; everything else is stored now. */
    @Transactional
    List<Finding> from(Path folder) {
        CatalogueRevision revision = versions.lock();
        Read<List<SourceFile>> files = LibraryReader.files(folder);
        var findings = new ArrayList<>(files.findings());
        Shelf shelf = Shelf.of(versions);
        Read<Common> read = LibraryReader.common(Shelf.withRules(files.value().orElseThrow(), versions));
        findings.addAll(read.findings());
        var texts = ModuleTexts.of(files.value().orElseThrow());
        Optional<Common> common = read.value()
                .or(shelf::common)
                .map(one -> one.using(module -> texts.apply(module).or(() -> shelf.newest(module))));
        if (common.isEmpty()) return findings;
        List<ModuleFile> fresh = fresh(files.value().orElseThrow(), common.get(), findings);
        for (ModuleFile module : fresh)
            findings.addAll(look(module.id(), module.file().path(), folder));
        for (SourceFile file : files.value().orElseThrow())
            LayerReader.layer(file)
                    .map(layer -> look(new ModuleId(layer.id()), file.path(), folder))
                    .ifPresent(findings::addAll);
        Read<Library> library = shelf.with(common.get(), fresh);
        findings.addAll(library.findings());
        if (library.value().isEmpty()) return findings;
        boolean changed = !fresh.isEmpty();
        fresh.stream()
                .sorted(Comparator.comparing(one -> one.content().used().size()))
                .forEach(this::store);
        if (read.value().isPresent()) changed |= share(files.value().orElseThrow());
        if (changed) revision.increase();
        return findings;
    }

    /** Sound modules of which the version is not known yet. */
    private List<ModuleFile> fresh(List<SourceFile> files, Common common, List<Finding> findings) {
        var fresh = new ArrayList<ModuleFile>();
        for (SourceFile file : files) {
            if (!LibraryReader.isModule(file.path())) continue;
            Read<ModuleFile> module = LibraryReader.module(file, common);
            findings.addAll(module.findings());
            module.value().filter(one -> isNew(one, findings)).ifPresent(fresh::add);
        }
        return fresh;
    }

    private boolean isNew(ModuleFile module, List<Finding> findings) {
        int number = module.content().module().edition().version();
        var known = versions.of(module.id());
        var same = known.stream().filter(version -> version.number() == number).findFirst();
        if (same.filter(version -> !version.says(module.file().text())).isPresent()) {
            findings.add(new Finding(module.file().path(), 1, 1, "version_changed", List.of(Integer.toString(number))));
        }
        return same.isEmpty() && known.stream().noneMatch(version -> version.number() > number);
    }

    /** Takes over the images beside a file; a name that stands for another image here keeps it. */
    private List<Finding> look(ModuleId owner, String path, Path folder) {
        var findings = new ArrayList<Finding>();
        for (NewImage image : ImageFolder.images(folder, path))
            images.add(owner, image)
                    .finding()
                    .ifPresent(code -> findings.add(new Finding(path, 1, 1, code, List.of(image.name()))));
        return findings;
    }

    private void store(ModuleFile module) {
        var origin = new ModuleVersion.Origin(clock.instant(), Optional.empty(), "");
        int number = module.content().module().edition().version();
        versions.add(new ModuleVersion(module.id(), number, module.file().text(), origin), module.content());
    }

    private boolean share(List<SourceFile> files) {
        Map<String, SharedFile> stored =
                versions.sharedFiles().stream().collect(Collectors.toMap(SharedFile::path, Function.identity()));
        boolean changed = false;
        for (SourceFile file : files) {
            if (LibraryReader.isModule(file.path())) continue;
            SharedFile before = stored.remove(file.path());
            if (before == null) versions.add(new SharedFile(file, clock.instant()));
            changed |= before == null || before.take(file, clock.instant());
        }
        stored.values().forEach(versions::remove);
        return changed || !stored.isEmpty();
    }
}
