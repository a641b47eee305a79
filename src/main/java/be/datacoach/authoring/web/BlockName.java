package be.datacoach.authoring.web;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.platform.Phrases;

/** What to call a block on the page. */
final class BlockName {
    private BlockName() {}

    /** Its title, or its id where it has none (any more); what stands around the blocks for the empty name. */
    static String in(ModuleSource source, String block, Phrases phrases) {
        if (block.isEmpty()) return phrases.say("author_block.head");
        return source.find(new Where(block, "title"))
                .map(passage -> passage.value().strip())
                .orElse(block);
    }
}
