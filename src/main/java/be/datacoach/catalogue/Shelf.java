package be.datacoach.catalogue;

import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is stored, read: sound, because nothing else is ever stored. */
final class Shelf {

    private final List<SourceFile> shared = new ArrayList<>();
    private final Map<String, SourceFile> modules = new TreeMap<>();

    static Shelf of(ModuleVersions versions) {
        var shelf = new Shelf();
        versions.sharedFiles().forEach(file -> shelf.shared.add(file.file()));
        versions.newest().forEach(version -> shelf.modules.put(version.module().code(), version.file()));
        return shelf;
    }

    Optional<Common> common() {
        return shared.isEmpty()
                ? Optional.empty()
                : LibraryReader.common(shared).value();
    }

    /** The stored modules with these in place of what they replace. */
    LibraryReader.Read<Library> with(Common common, Collection<ModuleFile> others) {
        var files = new TreeMap<String, ModuleFile>();
        modules.forEach((module, file) -> files.put(module, LibraryReader.stored(file, common)));
        others.forEach(other -> files.put(other.id().code(), other));
        return LibraryReader.library(common, files.values());
    }
}
