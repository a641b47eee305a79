package be.datacoach.authoring.source;

import java.util.List;
import java.util.Optional;

/**
 * A variation point as it stands in a source: ordered variants, and what everybody else reads.
 *
 * @param block the id of the block that it is in
 * @param otherwise what everybody else reads; nothing where the variants leave nobody out, or where it is no text
 */
public record Point(String block, String name, List<Variant> variants, Optional<String> otherwise) {

    /**
     * For whom a variant is written.
     *
     * @param keys variant keys that all hold, as in {@code BAO+SMALL}; empty for none
     * @param when a condition in the rule language; empty for none
     */
    public record Readers(String keys, String when) {
        public boolean nobody() {
            return keys.isEmpty() && when.isEmpty();
        }
    }

    /** @param words empty where what differs is no text */
    public record Variant(Readers readers, String words) {}

    public Point {
        variants = List.copyOf(variants);
    }
}
