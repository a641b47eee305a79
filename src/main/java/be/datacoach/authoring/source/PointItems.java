package be.datacoach.authoring.source;

import be.datacoach.authoring.source.PointMap.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The variants of a point as whole lines, each with the comments above it, so that they can be put in another order. */
final class PointItems {

    private final String source;
    private final PointMap map;
    private final List<Node> items;
    private final List<Integer> starts = new ArrayList<>();
    private final int end;

    private PointItems(String source, PointMap map, List<Node> items) {
        this.source = source;
        this.map = map;
        this.items = items;
        items.forEach(item -> starts.add(withComments(lineStart(map.start(item)))));
        this.end = Math.min(
                source.length(),
                map.lineEnd(items.get(items.size() - 1)) + lineBreak().length());
    }

    /** Nothing where they do not each stand on lines of their own. */
    static Optional<PointItems> of(String source, PointMap map, Located point) {
        boolean lines = !point.variants().isEmpty()
                && point.variants().stream()
                        .allMatch(item -> item instanceof MappingNode variant
                                && variant.getFlowStyle() != FlowStyle.FLOW
                                && onOwnLine(source, map.start(item)));
        return lines ? Optional.of(new PointItems(source, map, point.variants())) : Optional.empty();
    }

    private static boolean onOwnLine(String source, int start) {
        return source.substring(source.lastIndexOf('\n', start - 1) + 1, start).matches(" *- +");
    }

    /** The column of the keys of each. */
    int column() {
        return Nodes.column(items.get(0));
    }

    /** The lines of each, with their line breaks. */
    List<String> chunks() {
        var chunks = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
            String chunk = source.substring(starts.get(i), to);
            chunks.add(chunk.endsWith("\n") ? chunk : chunk + lineBreak());
        }
        return chunks;
    }

    /** The lines of one behind for whom it is, from the first key on; its keys stand in the same column as before. */
    String rest(int index) {
        int to = index + 1 < starts.size() ? starts.get(index + 1) : end;
        var rest = new StringBuilder();
        List<NodeTuple> tuples = ((MappingNode) items.get(index)).getValue();
        for (int i = 0; i < tuples.size(); i++) {
            String key = Nodes.text(tuples.get(i).getKeyNode());
            if (key.equals("for") || key.equals("when")) continue;
            int from = map.start(tuples.get(i).getKeyNode());
            int until = i + 1 < tuples.size()
                    ? lineStart(map.start(tuples.get(i + 1).getKeyNode()))
                    : to;
            if (rest.length() > 0) rest.append(PointWriter.spaces(column()));
            String lines = source.substring(from, until);
            rest.append(lines).append(lines.endsWith("\n") ? "" : lineBreak());
        }
        return rest.toString();
    }

    /** The source with these lines in place of the variants. */
    String with(List<String> chunks) {
        String rest = source.substring(end);
        return source.substring(0, starts.get(0)) + String.join("", chunks) + rest;
    }

    private String lineBreak() {
        return source.contains("\r\n") ? "\r\n" : "\n";
    }

    private int lineStart(int offset) {
        return source.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Comments right above belong to what follows. */
    private int withComments(int start) {
        int from = start;
        while (from > 0) {
            int above = lineStart(from - 1);
            if (!source.substring(above, from).strip().startsWith("#")) break;
            from = above;
        }
        return from;
    }
}
