package be.datacoach.authoring.source;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** From where to where something stands in a source, without the layout behind it. */
final class Extents {

    /** @param start offset of its first character; of lines, of the first one @param end behind its last one, before its line break */
    record Range(int start, int end) {}

    private final String source;
    private final Offsets offsets;

    Extents(String source) {
        this.source = source;
        this.offsets = new Offsets(source);
    }

    int start(Node node) {
        return offsets.start(node);
    }

    /** Behind the last thing that somebody reads in it, and the brackets around that. */
    int end(Node node) {
        if (node instanceof ScalarNode scalar) return end(scalar);
        List<Node> parts = parts(node);
        return isFlow(node) || parts.isEmpty() ? offsets.end(node) : end(parts.get(parts.size() - 1));
    }

    private int end(ScalarNode scalar) {
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        return block
                ? Scalar.block(source, offsets.start(scalar), offsets.end(scalar), 0)
                        .end()
                : offsets.end(scalar);
    }

    private static List<Node> parts(Node node) {
        if (node instanceof SequenceNode list) return list.getValue();
        var parts = new ArrayList<Node>();
        if (node instanceof MappingNode map) map.getValue().forEach(tuple -> parts.add(tuple.getValueNode()));
        return parts;
    }

    static boolean isFlow(Node node) {
        return node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW
                || node instanceof MappingNode map && map.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The lines from one node to the end of another, with the comments right above them. */
    Range lines(Node first, Node last) {
        int start = lineStart(start(first));
        while (start > 0) {
            int above = lineStart(start - 1);
            if (!source.substring(above, start).strip().startsWith("#")) break;
            start = above;
        }
        int end = lineEnd(end(last));
        return new Range(start, end);
    }

    int lineStart(int offset) {
        return source.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Before the line break, of one character or two. */
    int lineEnd(int offset) {
        int end = Math.min(source.length(), Scalar.lineEnd(source, offset));
        return end > offset && source.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
