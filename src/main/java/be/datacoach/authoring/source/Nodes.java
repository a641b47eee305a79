package be.datacoach.authoring.source;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Questions to nodes of YAML. */
final class Nodes {

    private Nodes() {}

    static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static Optional<Node> value(Node node, String key) {
        if (!(node instanceof MappingNode map)) return Optional.empty();
        return map.getValue().stream()
                .filter(tuple -> text(tuple.getKeyNode()).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    static int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    static int line(Node node) {
        return node.getStartMark().orElseThrow().getLine() + 1;
    }

    static int lastLine(Node node) {
        return node.getEndMark().orElseThrow().getLine();
    }

    /** Every scalar, in the order of the file. */
    static void scalars(Node node, List<ScalarNode> into) {
        if (node instanceof ScalarNode scalar) into.add(scalar);
        if (node instanceof SequenceNode list) list.getValue().forEach(item -> scalars(item, into));
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                scalars(tuple.getKeyNode(), into);
                scalars(tuple.getValueNode(), into);
            }
        }
    }

    /** What a node is made of, apart from the words of its scalars. */
    static String shape(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(Nodes::shape).toList().toString();
        }
        if (node instanceof MappingNode map) {
            return map.getValue().stream()
                    .map(tuple -> text(tuple.getKeyNode()) + ":" + shape(tuple.getValueNode()))
                    .toList()
                    .toString();
        }
        return ".";
    }
}
