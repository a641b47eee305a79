package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where versions find the blocks of other modules that they use: in the versions that they were published with. */
final class Uses {

    /** Finds a version of a module. */
    interface Versions {
        Optional<ModuleVersion> find(ModuleId module, int number);
    }

    private final List<ModuleUse> all;
    private final Versions versions;

    Uses(List<ModuleUse> all, Versions versions) {
        this.all = List.copyOf(all);
        this.versions = versions;
    }

    /** @param newest where a version says nothing of a module */
    Function<ModuleId, Optional<SourceFile>> of(
            ModuleId module, int number, Function<ModuleId, Optional<SourceFile>> newest) {
        return used -> all.stream()
                .filter(use -> use.isIn(module, number) && use.isOf(used))
                .findFirst()
                .flatMap(use -> versions.find(used, use.usedNumber()))
                .map(ModuleVersion::file)
                .or(() -> newest.apply(used));
    }
}
