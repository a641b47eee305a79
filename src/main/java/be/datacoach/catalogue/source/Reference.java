package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.Optional;

/**
 * A place that names a module, or a block that rules may add; whether it exists is known when all files are read.
 *
 * @param missing what to say at that place when it does not exist
 */
record Reference(Finding missing, ModuleId module, Optional<BlockId> block) {

    static Reference to(Element place, String module) {
        return new Reference(place.finding("unknown_module", module), new ModuleId(module), Optional.empty());
    }

    static Reference to(Element place, String module, String block) {
        return new Reference(
                place.finding("unknown_block", module + "/" + block),
                new ModuleId(module),
                Optional.of(new BlockId(block)));
    }

    Finding nearest(List<String> valid) {
        String word = missing.words().get(0);
        return new Finding(
                missing.file(),
                missing.line(),
                missing.column(),
                missing.code(),
                List.of(word, Nearest.to(word, valid)));
    }
}
