package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import java.util.List;
import java.util.Optional;

/**
 * A place that names a module, a block that rules may add, a field of an artefact, or a block that is used; whether it
 * exists is known when all files are read.
 *
 * @param missing what to say at that place when it does not exist
 */
record Reference(Finding missing, ModuleId module, Optional<BlockId> block, Optional<String> field, boolean used) {

    static Reference to(Element place, String module) {
        return new Reference(
                place.finding("unknown_module", module),
                new ModuleId(module),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Reference to(Element place, String module, String block) {
        return new Reference(
                place.finding("unknown_block", module + "/" + block),
                new ModuleId(module),
                Optional.of(new BlockId(block)),
                Optional.empty(),
                false);
    }

    /** A block of another module that stands here too. */
    static Reference toUsed(Element place, ModuleId module, String block) {
        return new Reference(
                place.finding("unknown_used_block", module + "/" + block),
                module,
                Optional.of(new BlockId(block)),
                Optional.empty(),
                true);
    }

    /** What an artefact begins with. */
    static Reference to(Element place, ArtefactForm.From from) {
        return new Reference(
                place.finding("unknown_field", from.toString()),
                from.module(),
                Optional.of(from.block()),
                Optional.of(from.field()),
                false);
    }

    /** Where this module has no such thing: what it does have. Empty where all is well. */
    Optional<List<String>> instead(ModuleContent content) {
        if (block.isEmpty() || (!used && !content.module().edition().published())) return Optional.empty();
        List<String> there = used ? own(content) : field.isPresent() ? fields(content) : extras(content);
        String wanted =
                module + "/" + block.get() + field.map(name -> "/" + name).orElse("");
        return there.contains(wanted) ? Optional.empty() : Optional.of(there);
    }

    /** The blocks that stand in the module itself. */
    private List<String> own(ModuleContent content) {
        return content.blocks().stream()
                .map(Block::id)
                .filter(id -> !content.used().containsKey(id))
                .map(id -> module + "/" + id)
                .toList();
    }

    private List<String> extras(ModuleContent content) {
        return content.module().extras().keySet().stream()
                .map(extra -> module + "/" + extra)
                .toList();
    }

    private List<String> fields(ModuleContent content) {
        return content.blocks().stream()
                .filter(ArtefactForm.class::isInstance)
                .map(ArtefactForm.class::cast)
                .flatMap(form -> form.fields().stream().map(one -> module + "/" + form.id() + "/" + one.id()))
                .toList();
    }

    /** Where the module is for other learners. */
    Finding forOthers() {
        return new Finding(
                missing.file(), missing.line(), missing.column(), "module_for_others", List.of(module.code()));
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
