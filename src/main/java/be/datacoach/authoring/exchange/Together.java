package be.datacoach.authoring.exchange;

import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader.ModuleFile;
import be.datacoach.catalogue.source.LibraryReader.Read;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is wrong when modules come into the library: those that come together may name each other. What they break
 * elsewhere, such as a block that a rule adds, is wrong in the one that breaks it.
 */
record Together(Map<String, List<Finding>> byPath) {

    /** @param tryOut what the library would be with these modules in it */
    static Together of(Collection<ModuleFile> modules, Function<Collection<ModuleFile>, Read<Library>> tryOut) {
        List<String> paths =
                modules.stream().map(module -> module.file().path()).toList();
        List<Finding> findings =
                modules.isEmpty() ? List.of() : tryOut.apply(modules).findings();
        boolean elsewhere = findings.stream().anyMatch(finding -> !paths.contains(finding.file()));
        Map<String, List<Finding>> byPath = new HashMap<>();
        for (ModuleFile module : modules) {
            String path = module.file().path();
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.file().equals(path))
                    .toList();
            List<Finding> caused = !elsewhere || !own.isEmpty()
                    ? List.of()
                    : tryOut.apply(List.of(module)).findings().stream()
                            .filter(finding -> !finding.file().equals(path))
                            .toList();
            byPath.put(path, own.isEmpty() ? caused : own);
        }
        return new Together(byPath);
    }

    List<Finding> against(ModuleFile module) {
        return byPath.getOrDefault(module.file().path(), List.of());
    }
}
