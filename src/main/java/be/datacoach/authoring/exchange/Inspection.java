package be.datacoach.authoring.exchange;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.begin.ModuleCode;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.draft.Drafts;
import be.datacoach.authoring.exchange.Delivery.Candidate;
import be.datacoach.authoring.exchange.Standing.State;
import be.datacoach.authoring.publish.Change;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.LibraryFiles;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.ModuleVersions;
import be.datacoach.catalogue.image.NewImage;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what a ZIP with modules would do, and why not. To be called inside a transaction; it changes nothing. */
@ApplicationScoped
class Inspection {

    @Inject
    private Catalogue catalogue;

    @Inject
    private ModuleVersions versions;

    @Inject
    private LibraryFiles library;

    @Inject
    private Drafts drafts;

    Delivery of(Parcel parcel) {
        Archive.Contents contents = Archive.read(parcel.name(), parcel.content());
        var left = new ArrayList<>(contents.findings());
        contents.refused().ifPresent(left::add);
        List<SourceFile> shared = contents.files().stream()
                .filter(file -> !LibraryReader.isModule(file.path()))
                .toList();
        return new Delivery(parcel.uid(), parcel.name(), modules(contents), shared(shared), left);
    }

    private List<Candidate> modules(Archive.Contents contents) {
        var judged = new ArrayList<Candidate>();
        var sound = new ArrayList<ModuleFile>();
        var seen = new HashSet<ModuleId>();
        for (SourceFile file : contents.files()) {
            if (!LibraryReader.isModule(file.path())) continue;
            var read = LibraryReader.module(file, catalogue.common());
            var wrong = new ArrayList<>(read.findings());
            read.value()
                    .filter(one -> !one.id().code().matches(ModuleCode.PATTERN))
                    .ifPresent(one -> wrong.add(code(one)));
            read.value().filter(one -> !seen.add(one.id())).ifPresent(one -> wrong.add(twice(one)));
            if (wrong.isEmpty()) sound.add(read.value().orElseThrow());
            else judged.add(Candidate.refused(file, new ModuleId(""), file.path(), wrong));
        }
        Together together = Together.of(sound, catalogue::tryOut);
        for (ModuleFile module : sound) {
            List<NewImage> beside = beside(module.file(), contents.images());
            var wrong = new ArrayList<>(together.against(module));
            wrong.addAll(library.wrong(module, beside));
            judged.add(candidate(module, wrong, beside));
        }
        return judged;
    }

    /** The images in the folder of a module. */
    private static List<NewImage> beside(SourceFile file, Map<String, byte[]> images) {
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        return images.entrySet().stream()
                .filter(image ->
                        image.getKey().startsWith(folder) && image.getKey().indexOf('/', folder.length()) < 0)
                .sorted(Map.Entry.comparingByKey())
                .map(image -> new NewImage(image.getKey().substring(folder.length()), "", image.getValue()))
                .toList();
    }

    private static Finding code(ModuleFile module) {
        return new Finding(
                module.file().path(), 1, 1, "module_code", List.of(module.id().code()));
    }

    private static Finding twice(ModuleFile module) {
        return new Finding(
                module.file().path(), 1, 1, "module_twice", List.of(module.id().code()));
    }

    private Candidate candidate(ModuleFile module, List<Finding> findings, List<NewImage> images) {
        String title = module.content().module().texts().title().nl();
        if (!findings.isEmpty()) return Candidate.refused(module.file(), module.id(), title, findings);
        List<ModuleVersion> known = versions.of(module.id());
        Standing standing = Standing.of(
                known.stream().collect(Collectors.toMap(ModuleVersion::number, ModuleVersion::source)),
                drafts.of(module.id())
                        .filter(Draft::isOpen)
                        .map(open -> open.source().text()));
        int number = module.content().module().edition().version();
        State state = standing.of(module.file().text(), number);
        List<Change> changes = state == State.CHANGED
                ? Change.between(
                        ModuleSource.of(known.get(0).source()),
                        ModuleSource.of(module.file().text()))
                : List.of();
        return new Candidate(
                module.file(), module.id(), title, state, standing.base(number), changes, List.of(), images);
    }

    private Delivery.Shared shared(List<SourceFile> files) {
        Map<String, SourceFile> here =
                library.shared().stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
        List<SourceFile> other = files.stream()
                .filter(file -> !file.equals(here.get(file.path())))
                .toList();
        return new Delivery.Shared(
                files.size() - other.size(),
                other.stream().map(SourceFile::path).toList());
    }
}
