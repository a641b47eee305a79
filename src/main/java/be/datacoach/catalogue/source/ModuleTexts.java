package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The texts of modules among files, each under the name that it gives itself. */
public final class ModuleTexts {

    private ModuleTexts() {}

    public static Function<ModuleId, Optional<SourceFile>> of(Collection<SourceFile> files) {
        Map<String, SourceFile> byId = new TreeMap<>();
        files.stream()
                .filter(file -> LibraryReader.isModule(file.path()))
                .forEach(file -> id(file).ifPresent(id -> byId.put(id, file)));
        return module -> Optional.ofNullable(byId.get(module.code()));
    }

    /** What a text of a module calls itself; nothing where it cannot be read that far. */
    public static Optional<String> id(SourceFile file) {
        return file.top(new Findings())
                .flatMap(top -> top.find("id"))
                .filter(Element::isScalar)
                .map(Element::text);
    }
}
