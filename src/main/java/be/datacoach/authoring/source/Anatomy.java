package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Region.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A module in the parts that an author knows, each as it stands in the source.
 *
 * @param head the front matter, by key
 * @param blocks by id, in their order
 */
record Anatomy(Map<String, String> head, Map<String, String> blocks) {

    static Anatomy of(ModuleSource source) {
        Map<String, String> head = new LinkedHashMap<>();
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Piece entry : source.region().pieces().orElse(List.of())) {
            if (entry.key().equals("blocks")) {
                entry.value()
                        .pieces()
                        .orElse(List.of())
                        .forEach(block -> blocks.put(block.key(), block.all().text()));
            } else head.put(entry.key(), entry.all().text());
        }
        return new Anatomy(head, blocks);
    }

    /** The blocks that differ, came or went; the empty name for what stands around them, and for their order. */
    Set<String> differing(Anatomy other) {
        Set<String> all = new LinkedHashSet<>(blocks.keySet());
        all.addAll(other.blocks.keySet());
        Set<String> differing = new LinkedHashSet<>();
        all.stream()
                .filter(id -> !Objects.equals(blocks.get(id), other.blocks.get(id)))
                .forEach(differing::add);
        var mine = new ArrayList<>(blocks.keySet());
        var theirs = new ArrayList<>(other.blocks.keySet());
        mine.retainAll(other.blocks.keySet());
        theirs.retainAll(blocks.keySet());
        if (!head.equals(other.head) || !mine.equals(theirs)) differing.add("");
        return differing;
    }
}
