package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version of a module, with everything a learner reads in it.
 *
 * @param used those of the blocks that stand in another module, and in which
 */
public record ModuleContent(LearningModule module, Head head, List<Block> blocks, Map<BlockId, ModuleId> used) {

    /**
     * What stands around the blocks.
     *
     * @param audience whom it is for
     * @param credit to what it was made from, beside its licence; empty where it is nobody else's
     * @param neutral without the vision or terms of one network
     */
    public record Head(
            LearnerKind audience,
            Text summary,
            String licence,
            String credit,
            boolean neutral,
            Review review,
            List<String> sources) {
        public Head {
            sources = List.copyOf(sources);
        }
    }

    /** Who looked at the content, and when. */
    public record Review(String by, LocalDate on) {}

    public ModuleContent {
        blocks = List.copyOf(blocks);
        used = Map.copyOf(used);
    }

    /** Whom it is for. */
    public LearnerKind audience() {
        return head.audience();
    }

    public Optional<Block> block(BlockId id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /**
     * The blocks in the order in which a learner meets them: those of the band and the added ones; a folded text
     * comes after the exercise that follows it.
     */
    public List<Block> blocks(Band band, Collection<BlockId> added) {
        var ordered = new ArrayList<Block>();
        var folded = new ArrayList<Block>();
        for (Block block : blocks) {
            if (!block.frame().in(band) || (block.frame().extra() && !added.contains(block.id()))) continue;
            if (block.frame().folded().contains(band)) folded.add(block);
            else {
                ordered.add(block);
                if (!(block instanceof Reading)) {
                    ordered.addAll(folded);
                    folded.clear();
                }
            }
        }
        ordered.addAll(folded);
        return ordered;
    }
}
