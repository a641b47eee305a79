package be.datacoach.authoring.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Where a step leads in a list (an id, else a number) or a map (a key), or -1. */
    static int index(Node parent, String step) {
        if (parent instanceof MappingNode map) {
            List<String> keys = map.getValue().stream()
                    .map(tuple -> text(tuple.getKeyNode()))
                    .toList();
            return keys.indexOf(step);
        }
        if (!(parent instanceof SequenceNode list)) return -1;
        for (int i = 0; i < list.getValue().size(); i++) {
            if (value(list.getValue().get(i), "id").map(Nodes::text).orElse("").equals(step)) return i;
        }
        boolean number = step.matches("\\d{1,6}");
        return number && Integer.parseInt(step) < list.getValue().size() ? Integer.parseInt(step) : -1;
    }

    /** What stands at a place; see {@link Tree}. */
    static Optional<Node> at(Node node, List<String> steps) {
        if (steps.isEmpty()) return Optional.of(node);
        int index = index(node, steps.get(0));
        if (index < 0) return Optional.empty();
        Node child = node instanceof MappingNode map
                ? map.getValue().get(index).getValueNode()
                : ((SequenceNode) node).getValue().get(index);
        return at(child, steps.subList(1, steps.size()));
    }

    /** The way to the innermost node that begins at a place in the file. */
    static Optional<List<String>> path(Node node, int line, int column) {
        for (int i = 0; i < children(node).size(); i++) {
            String step = step(node, i);
            Optional<List<String>> inside = path(children(node).get(i), line, column);
            if (inside.isPresent())
                return inside.map(
                        rest -> Stream.concat(Stream.of(step), rest.stream()).toList());
        }
        return line(node) == line && column(node) + 1 == column ? Optional.of(List.of()) : Optional.empty();
    }

    private static List<Node> children(Node node) {
        if (node instanceof SequenceNode list) return list.getValue();
        return node instanceof MappingNode map
                ? map.getValue().stream().map(NodeTuple::getValueNode).toList()
                : List.of();
    }

    /** How a place in a list or map is called: see {@link Tree}. */
    private static String step(Node parent, int index) {
        if (parent instanceof MappingNode map)
            return text(map.getValue().get(index).getKeyNode());
        String id = value(children(parent).get(index), "id").map(Nodes::text).orElse("");
        return id.isEmpty() || index(parent, id) != index ? Integer.toString(index) : id;
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
