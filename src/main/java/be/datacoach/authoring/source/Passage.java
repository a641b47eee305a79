package be.datacoach.authoring.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text in a module.
 *
 * @param audience who reads it, when not everybody does
 * @param line where it begins, counted from 1
 */
public record Passage(Where where, Kind kind, String value, Optional<Audience> audience, int line) {

    /**
     * A place that stays the same while texts change.
     *
     * @param block its id; empty for what stands around the blocks
     * @param path from there, such as {@code cards/T01/feedback/zelf} or {@code text/1/variants/0/text}
     */
    public record Where(String block, String path) {
        /** The place that these steps lead to from the top of a module. */
        static Where at(List<String> steps) {
            boolean inBlock = steps.size() > 1 && steps.get(0).equals("blocks");
            return inBlock
                    ? new Where(steps.get(1), String.join("/", steps.subList(2, steps.size())))
                    : new Where("", String.join("/", steps));
        }

        public List<String> steps() {
            return Arrays.asList(path.split("/"));
        }

        @Override
        public String toString() {
            return block + ":" + path;
        }
    }

    /** What may be written there. */
    public enum Kind {
        MARKDOWN,
        /** Words without line breaks. */
        LINE,
        /** A whole number. */
        MINUTES
    }

    /**
     * Those for whom a variant is written; for everybody else when both are empty.
     *
     * @param point the variation point
     * @param keys variant keys, as in {@code BAO+SMALL}
     * @param when a condition of its own
     */
    public record Audience(String point, String keys, String when) {
        public boolean everybodyElse() {
            return keys.isEmpty() && when.isEmpty();
        }
    }
}
