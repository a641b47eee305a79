package be.datacoach.authoring.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the place behind the last item of a list in a block, and writes there; all other bytes stay. */
final class Appending {

    private final String source;
    private final Offsets offsets;

    Appending(String source) {
        this.source = source;
        this.offsets = new Offsets(source);
    }

    /** @param lines of YAML, as they would stand at the left margin */
    Optional<String> write(MappingNode top, String block, String list, List<String> lines) {
        return list(top, block, list).map(items -> behind(items, lines));
    }

    /** Between brackets, or empty, there is no line to put something behind. */
    private static Optional<SequenceNode> list(MappingNode top, String block, String list) {
        return Nodes.value(top, "blocks").stream()
                .filter(SequenceNode.class::isInstance)
                .flatMap(blocks -> ((SequenceNode) blocks).getValue().stream())
                .filter(one ->
                        Nodes.value(one, "id").map(Nodes::text).orElse("").equals(block))
                .flatMap(one -> Nodes.value(one, list).stream())
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .filter(items -> items.getFlowStyle() != FlowStyle.FLOW
                        && !items.getValue().isEmpty())
                .findFirst();
    }

    private String behind(SequenceNode items, List<String> lines) {
        String lineBreak = source.contains("\r\n") ? "\r\n" : "\n";
        String indent = " ".repeat(Nodes.column(items));
        String written = lines.stream().map(line -> indent + line).collect(Collectors.joining(lineBreak));
        int end = Math.min(source.length(), Scalar.lineEnd(source, end(items)));
        boolean carriage = end > 0 && source.charAt(end - 1) == '\r';
        int at = carriage ? end - 1 : end;
        return source.substring(0, at) + lineBreak + written + source.substring(at);
    }

    /** Behind the last thing that somebody reads in it, and the brackets around that. */
    private int end(Node node) {
        if (node instanceof ScalarNode scalar) return end(scalar);
        boolean flow = node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW
                || node instanceof MappingNode map && map.getFlowStyle() == FlowStyle.FLOW;
        List<Node> parts = parts(node);
        return flow || parts.isEmpty() ? offsets.end(node) : end(parts.get(parts.size() - 1));
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
}
