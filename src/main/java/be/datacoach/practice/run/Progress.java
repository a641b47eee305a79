package be.datacoach.practice.run;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.catalogue.content.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far somebody is in a module.
 *
 * @param blocks those of the band and the added ones, in the order in which they are met
 * @param finished those that are done
 */
public record Progress(List<Block> blocks, Band band, Set<BlockId> finished) {
    public Progress {
        blocks = List.copyOf(blocks);
        finished = Set.copyOf(finished);
    }

    public int total() {
        return blocks.size();
    }

    public int done() {
        return (int) blocks.stream().filter(this::isDone).count();
    }

    public boolean isDone(Block block) {
        return finished.contains(block.id());
    }

    public boolean complete() {
        return blocks.stream().allMatch(this::isDone);
    }

    /** Minutes of what is still to do. */
    public int minutesLeft() {
        return blocks.stream()
                .filter(block -> !isDone(block))
                .mapToInt(block -> block.frame().minutesIn(band))
                .sum();
    }

    /** The first block that is not done. */
    public Optional<Block> next() {
        return blocks.stream().filter(block -> !isDone(block)).findFirst();
    }

    public Optional<Block> find(BlockId id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** Its place, counted from 1. */
    public int position(Block block) {
        return blocks.indexOf(block) + 1;
    }

    public Optional<Block> before(Block block) {
        return at(blocks.indexOf(block) - 1);
    }

    public Optional<Block> after(Block block) {
        return at(blocks.indexOf(block) + 1);
    }

    private Optional<Block> at(int index) {
        return index >= 0 && index < blocks.size() ? Optional.of(blocks.get(index)) : Optional.empty();
    }
}
