package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.Block;
import be.datacoach.practice.run.Progress;
import java.util.List;

/** A block in the list of what a module holds: finished, now or later. */
public record BlockRow(String title, String href, String state, int minutes) {

    /** @param here the block whose page this is; another name where it is none's */
    static List<BlockRow> of(ModuleId module, Progress progress, BlockId here) {
        return progress.blocks().stream()
                .map(block -> new BlockRow(
                        block.frame().title(),
                        href(module, block.id()),
                        state(progress, block, here),
                        block.frame().minutesIn(progress.band())))
                .toList();
    }

    public boolean now() {
        return state.equals("now");
    }

    public boolean done() {
        return state.equals("finished");
    }

    static String href(ModuleId module, BlockId block) {
        return "block?module=" + module + "&block=" + block;
    }

    private static String state(Progress progress, Block block, BlockId here) {
        if (block.id().equals(here)) {
            return "now";
        }
        return progress.isDone(block) ? "finished" : "later";
    }
}
