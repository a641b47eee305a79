package be.datacoach.authoring.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What a source says, apart from how it is written: words, lists and maps. A place in it is a list of steps: the key of
 * a map; in a list the {@code id} of an item, else its number from 0.
 */
public sealed interface Tree {

    /** A scalar: words, a number, a code. */
    record Words(String value) implements Tree {}

    /** A list. */
    record Items(List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map, in the order of the file. */
    record Fields(Map<String, Tree> fields) implements Tree {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The words of a field; empty where it has none. */
        public String words(String key) {
            return fields.get(key) instanceof Words words ? words.value() : "";
        }
    }

    static Tree words(String value) {
        return new Words(value);
    }

    /** A list of words. */
    static Tree list(List<String> values) {
        return new Items(values.stream().map(Tree::words).toList());
    }

    /** A map: key, value, key, value... where a value is a tree, or the words of one. */
    static Fields map(Object... pairs) {
        var fields = new LinkedHashMap<String, Tree>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            fields.put(pairs[i].toString(), value instanceof Tree tree ? tree : new Words(value.toString()));
        }
        return new Fields(fields);
    }

    /** What a node says. Of two fields with one name the first counts. */
    static Tree of(Node node) {
        if (node instanceof SequenceNode list) {
            return new Items(list.getValue().stream().map(Tree::of).toList());
        }
        if (node instanceof MappingNode map) {
            var fields = new LinkedHashMap<String, Tree>();
            map.getValue()
                    .forEach(tuple -> fields.putIfAbsent(Nodes.text(tuple.getKeyNode()), of(tuple.getValueNode())));
            return new Fields(fields);
        }
        return new Words(Nodes.text(node));
    }

    /** What stands at a place. */
    default Optional<Tree> at(List<String> steps) {
        if (steps.isEmpty()) return Optional.of(this);
        return child(steps.get(0)).flatMap(child -> child.at(steps.subList(1, steps.size())));
    }

    private Optional<Tree> child(String step) {
        if (this instanceof Fields map) return Optional.ofNullable(map.fields.get(step));
        if (!(this instanceof Items list)) return Optional.empty();
        int index = list.index(step);
        return index < 0 ? Optional.empty() : Optional.of(list.items.get(index));
    }

    /** Where an item stands, or -1. */
    default int index(String step) {
        if (!(this instanceof Items list)) return -1;
        for (int i = 0; i < list.items.size(); i++) {
            if (list.items.get(i) instanceof Fields map && map.words("id").equals(step)) return i;
        }
        boolean number = step.matches("\\d{1,6}");
        return number && Integer.parseInt(step) < list.items.size() ? Integer.parseInt(step) : -1;
    }

    /** The same with something else at a place; a map that is missing on the way is made. Nothing where that cannot be. */
    default Optional<Tree> put(List<String> steps, Tree value) {
        if (steps.isEmpty()) return Optional.of(value);
        String step = steps.get(0);
        Tree before = child(step).orElseGet(() -> new Fields(Map.of()));
        if (this instanceof Items && child(step).isEmpty()) return Optional.empty();
        return before.put(steps.subList(1, steps.size()), value).flatMap(after -> replacing(step, after));
    }

    private Optional<Tree> replacing(String step, Tree after) {
        if (this instanceof Fields map) {
            var fields = new LinkedHashMap<>(map.fields);
            fields.put(step, after);
            return Optional.of(new Fields(fields));
        }
        if (!(this instanceof Items list)) return Optional.empty();
        var items = new ArrayList<>(list.items);
        items.set(list.index(step), after);
        return Optional.of(new Items(items));
    }
}
