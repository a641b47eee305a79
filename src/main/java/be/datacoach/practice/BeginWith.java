package be.datacoach.practice;

import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.practice.run.Progress;
import java.util.Optional;

/**
 * With which block somebody would rather begin a module. It is proposed on the first block while nothing is done, and
 * changes nothing about what is learned: all blocks stay.
 */
public final class BeginWith {
    private BeginWith() {}

    /** @param favourite a kind of block: TEXT, CASE, EXERCISE, CONVERSATION */
    public static Optional<Block> of(Progress progress, Block now, String favourite) {
        boolean begins = progress.done() == 0 && progress.position(now) == 1;
        if (!begins || kind(now).equals(favourite)) return Optional.empty();
        return progress.blocks().stream()
                .filter(block -> kind(block).equals(favourite))
                .findFirst();
    }

    private static String kind(Block block) {
        if (block instanceof Reading reading) return reading.example() ? "CASE" : "TEXT";
        if (block instanceof Conversation) return "CONVERSATION";
        return block instanceof Sorting || block instanceof DataExercise ? "EXERCISE" : "";
    }
}
