package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.RuleSource;
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
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Uses uses;

    private Shelf(Uses uses) {
        this.uses = uses;
    }

    static Shelf of(ModuleVersions versions) {
        var shelf = new Shelf(versions.uses());
        shelf.shared.addAll(
                withRules(versions.sharedFiles().stream().map(SharedFile::file).toList(), versions));
        versions.newest().forEach(version -> {
            shelf.modules.put(version.module().code(), version.file());
            shelf.numbers.put(version.module().code(), version.number());
        });
        return shelf;
    }

    /** Files with the rules in them that were published in the browser and are not older. */
    static List<SourceFile> withRules(List<SourceFile> shared, ModuleVersions versions) {
        List<RuleSource> newer =
                versions.newestRules().stream().map(RuleVersion::source).toList();
        return newer.isEmpty() ? shared : RuleSource.laid(newer, shared);
    }

    Optional<Common> common() {
        return shared.isEmpty()
                ? Optional.empty()
                : LibraryReader.common(shared).value().map(common -> common.using(this::newest));
    }

    /** The text of a module as it is published now. */
    Optional<SourceFile> newest(ModuleId module) {
        return Optional.ofNullable(modules.get(module.code()));
    }

    /** A version keeps the blocks that it was published with, whatever becomes of them where they stand. */
    private ModuleFile read(String module, SourceFile file, Common common) {
        int number = numbers.getOrDefault(module, 0);
        return LibraryReader.stored(file, common.using(uses.of(new ModuleId(module), number, this::newest)));
    }

    /** What modules share. */
    List<SourceFile> shared() {
        return shared;
    }

    /** Every stored module, read. */
    Map<String, ModuleFile> modules(Common common) {
        var files = new TreeMap<String, ModuleFile>();
        modules.forEach((module, file) -> files.put(module, read(module, file, common)));
        return files;
    }

    /** The stored modules with these in place of what they replace. */
    LibraryReader.Read<Library> with(Common common, Collection<ModuleFile> others) {
        return together(common, modules(common), others);
    }

    /** These modules with others in place of what they replace. */
    static LibraryReader.Read<Library> together(
            Common common, Map<String, ModuleFile> modules, Collection<ModuleFile> others) {
        var files = new TreeMap<>(modules);
        others.forEach(other -> files.put(other.id().code(), other));
        return LibraryReader.library(common, files.values());
    }
}
