package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Quiz;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the list of blocks of a module: those that stand in it, and those that stand in another one and are used here. */
final class BlocksReader {

    private static final String USE = "use";

    private final Common common;
    private final ModuleId module;
    private final BlockReader own;
    private final List<Reference> references = new ArrayList<>();
    private final List<Element> challenges = new ArrayList<>();
    private final Map<BlockId, ModuleId> used = new LinkedHashMap<>();
    private final Set<BlockId> ids = new HashSet<>();
    private final Set<PointId> points = new HashSet<>();

    BlocksReader(Common common, ModuleId module) {
        this.common = common;
        this.module = module;
        this.own = new BlockReader(common, module);
    }

    List<Block> read(Element top) {
        var blocks = new ArrayList<Block>();
        for (Element element : top.list("blocks")) {
            Optional<Element> use = element.find(USE);
            Optional<Block> read = use.isPresent() ? used(element.allowing(Set.of(USE)), use.get()) : own.read(element);
            read.ifPresent(block -> {
                check(element, block, use.isPresent());
                blocks.add(block);
            });
        }
        references.addAll(own.references());
        return blocks;
    }

    private void check(Element element, Block block, boolean elsewhere) {
        if (!ids.add(block.id())) element.wrong("block_twice", block.id().code());
        if (block instanceof Quiz quiz && quiz.challenge()) challenges.add(element);
        // Among the module's own ones the reader of texts has seen to it already.
        block.points()
                .filter(point -> !points.add(point.id()) && elsewhere)
                .forEach(point -> element.wrong("point_twice", point.id().code()));
    }

    /** The block as its own module has it now, under the name that it has there. */
    private Optional<Block> used(Element element, Element use) {
        String[] parts = use.text().split("/", -1);
        if (parts.length != 2) {
            use.wrong("module_and_block_expected", use.text());
            return Optional.empty();
        }
        if (parts[0].equals(module.code())) {
            use.wrong("use_of_own", use.text());
            return Optional.empty();
        }
        var owner = new ModuleId(parts[0]);
        Optional<Element> there = common.source(owner).flatMap(file -> file.top(new Findings()));
        if (there.filter(top -> isUsedIn(top, parts[1])).isPresent()) {
            use.wrong("use_of_use", use.text());
            return Optional.empty();
        }
        references.add(Reference.toUsed(use, owner, parts[1]));
        Optional<Block> block =
                there.flatMap(top -> find(top, parts[1])).flatMap(found -> new BlockReader(common, owner).read(found));
        block.ifPresent(one -> used.put(one.id(), owner));
        return block;
    }

    private static Optional<Element> find(Element top, String block) {
        return top.optionalList("blocks").stream()
                .filter(one ->
                        one.find("id").filter(id -> id.text().equals(block)).isPresent())
                .findFirst();
    }

    /** Whether a module uses a block of this name itself: from there one goes on, and perhaps in a circle. */
    private static boolean isUsedIn(Element top, String block) {
        return top.optionalList("blocks").stream()
                .anyMatch(one -> one.find(USE)
                        .filter(use -> use.text().endsWith("/" + block))
                        .isPresent());
    }

    List<Reference> references() {
        return references;
    }

    /** The places in the module's own blocks that show an image. */
    List<Finding> images() {
        return own.images();
    }

    List<Element> challenges() {
        return challenges;
    }

    /** The blocks that stand in another module, and in which. */
    Map<BlockId, ModuleId> used() {
        return used;
    }
}
