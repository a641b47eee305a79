package be.datacoach.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Other words at some places of a file. A place is the keys that lead to it; an element of a list is named by its
 * {@code id}, else counted from 0. Only words take the place of words: no layer changes what a module does.
 */
final class Overlay {

    private Overlay() {}

    /** Another tree with these words in it; places that are not there change nothing. */
    static Node on(Node node, Map<String, String> own) {
        return own.isEmpty() ? node : on(node, "", own);
    }

    static boolean has(Element top, String path) {
        return top.at(path).filter(Element::isScalar).isPresent() && isText(path);
    }

    /** Ids, answers, numbers and references are no words. */
    private static boolean isText(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return !List.of("id", "type", "minutes", "right", "points", "to", "goal", "use", "from", "version", "status")
                .contains(last);
    }

    private static Node on(Node node, String path, Map<String, String> own) {
        if (node instanceof ScalarNode scalar) {
            String words = own.get(path);
            return words == null || !isText(path)
                    ? node
                    : new ScalarNode(
                            scalar.getTag(),
                            true,
                            words,
                            scalar.getScalarStyle(),
                            scalar.getStartMark(),
                            scalar.getEndMark());
        }
        if (node instanceof SequenceNode list) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < list.getValue().size(); i++) {
                Node item = list.getValue().get(i);
                items.add(on(item, join(path, name(item, i)), own));
            }
            return new SequenceNode(
                    list.getTag(), true, items, list.getFlowStyle(), list.getStartMark(), list.getEndMark());
        }
        if (!(node instanceof MappingNode map)) return node;
        List<NodeTuple> tuples = new ArrayList<>();
        for (NodeTuple tuple : map.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            tuples.add(new NodeTuple(tuple.getKeyNode(), on(tuple.getValueNode(), join(path, key), own)));
        }
        return new MappingNode(map.getTag(), true, tuples, map.getFlowStyle(), map.getStartMark(), map.getEndMark());
    }

    /** How an element of a list is called on the way. */
    static String name(Node item, int index) {
        return id(item).orElse(Integer.toString(index));
    }

    private static Optional<String> id(Node item) {
        if (!(item instanceof MappingNode map)) return Optional.empty();
        return map.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue())
                .findFirst();
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }
}
