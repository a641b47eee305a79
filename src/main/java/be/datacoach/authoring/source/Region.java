package be.datacoach.authoring.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A stretch of a source that one node fills, as it stands there. What is written over several lines falls apart in pieces
 * that can be told one by one; what stands between brackets, and every scalar, does not.
 *
 * @param start offset of its first char
 * @param end offset behind its last one that is no layout
 */
record Region(Sheet sheet, Node node, int start, int end) {

    /** A whole text, with where its nodes stand. */
    record Sheet(String text, Offsets offsets) {}

    /**
     * An entry of a map, or an item of a list.
     *
     * @param key by which another version's piece is the same one
     * @param step how a place in it is called in {@link Passage.Where}
     * @param lead the layout before it: a line break, spaces, perhaps a dash
     * @param all the entry with its key, or the item
     */
    record Piece(String key, String step, String lead, Region all, Region value) {
        /** What stands before the value: the key of an entry. */
        String head() {
            return all.sheet.text.substring(all.start, value.start);
        }
    }

    static Region of(String text, MappingNode top) {
        var sheet = new Sheet(text, new Offsets(text));
        return new Region(sheet, top, sheet.offsets.start(top), body(text, 0, text.length()));
    }

    String text() {
        return sheet.text.substring(start, end);
    }

    /** What an author reads there: the words of a text, else the lines of the source. */
    String said() {
        return node instanceof ScalarNode scalar ? scalar.getValue().stripTrailing() : text();
    }

    /** Whether it says something else, whatever the layout behind it. */
    boolean differs(Region other) {
        return !text().equals(other.text());
    }

    /** Its pieces; nothing where it is one thing. */
    Optional<List<Piece>> pieces() {
        boolean several = node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty();
        if (!several) return Optional.empty();
        List<Piece> pieces = node instanceof MappingNode map ? entries(map) : items((SequenceNode) node);
        var keys = new HashSet<String>();
        return pieces.stream().allMatch(piece -> keys.add(piece.key)) ? Optional.of(pieces) : Optional.empty();
    }

    private List<Piece> entries(MappingNode map) {
        List<NodeTuple> tuples = map.getValue();
        var pieces = new ArrayList<Piece>();
        int before = start;
        for (int i = 0; i < tuples.size(); i++) {
            Node key = tuples.get(i).getKeyNode();
            Node value = tuples.get(i).getValueNode();
            int from = sheet.offsets.start(key);
            int next = i + 1 < tuples.size()
                    ? sheet.offsets.start(tuples.get(i + 1).getKeyNode())
                    : end;
            int to = body(sheet.text, from, next);
            var inside = new Region(sheet, value, Math.min(to, sheet.offsets.start(value)), to);
            String name = Nodes.text(key);
            String lead = sheet.text.substring(before, from);
            pieces.add(new Piece(name, name, lead, new Region(sheet, value, from, to), inside));
            before = to;
        }
        return pieces;
    }

    private List<Piece> items(SequenceNode list) {
        var pieces = new ArrayList<Piece>();
        int before = start;
        for (int i = 0; i < list.getValue().size(); i++) {
            Node item = list.getValue().get(i);
            int from = sheet.offsets.start(item);
            boolean last = i + 1 == list.getValue().size();
            int next = last ? end : sheet.offsets.start(list.getValue().get(i + 1));
            int to =
                    last ? body(sheet.text, from, next) : body(sheet.text, from, sheet.text.lastIndexOf('-', next - 1));
            var all = new Region(sheet, item, from, to);
            String step = Nodes.value(item, "id").map(Nodes::text).orElse(Integer.toString(i));
            pieces.add(new Piece(key(item, i), step, sheet.text.substring(before, from), all, all));
            before = to;
        }
        return pieces;
    }

    /** By what an item is known: its id, its variation point, for whom it is; else its place. */
    private static String key(Node item, int index) {
        String readers = Nodes.value(item, "for").map(Nodes::text).orElse("") + "|"
                + Nodes.value(item, "when").map(Nodes::text).orElse("");
        return Stream.of(
                        Nodes.value(item, "id").map(Nodes::text),
                        Nodes.value(item, "point").map(Nodes::text),
                        Optional.of(readers).filter(some -> some.length() > 1))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("#" + index);
    }

    /** Where the text that begins at {@code from} ends before the layout in front of {@code next}. */
    private static int body(String text, int from, int next) {
        int to = next;
        while (to > from && " \t\r\n".indexOf(text.charAt(to - 1)) >= 0) to--;
        return to;
    }
}
