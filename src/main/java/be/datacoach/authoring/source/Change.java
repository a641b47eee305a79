package be.datacoach.authoring.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** One thing done to how a module is built. Paths are those of {@link Tree}, from the top of the module. */
public sealed interface Change {

    /** From the top of the module. */
    List<String> path();

    /**
     * A field gets a value, whether it was there or not.
     *
     * @param order the keys of the map that it stands in, as they are usually written
     */
    record Put(List<String> path, Tree value, List<String> order) implements Change {
        public Put {
            path = List.copyOf(path);
            order = List.copyOf(order);
        }
    }

    /** A field or an item goes. */
    record Remove(List<String> path) implements Change {
        public Remove {
            path = List.copyOf(path);
        }
    }

    /** A list gets one more item. @param index before which item; the number of items for the end */
    record Insert(List<String> path, int index, Tree item) implements Change {
        public Insert {
            path = List.copyOf(path);
        }
    }

    /** An item goes to another place in its list. @param to the number it has then, from 0 */
    record Move(List<String> path, int to) implements Change {
        public Move {
            path = List.copyOf(path);
        }
    }

    /** What a module says afterwards; nothing where there is no such place. */
    default Optional<Tree> on(Tree before) {
        if (this instanceof Put put) return before.put(put.path, put.value);
        if (this instanceof Insert insert) {
            return before.at(insert.path)
                    .flatMap(list -> inserted(list, insert))
                    .flatMap(list -> before.put(insert.path, list));
        }
        if (path().isEmpty()) return Optional.empty();
        List<String> parent = path().subList(0, path().size() - 1);
        String step = path().get(path().size() - 1);
        Optional<Tree> holder = before.at(parent);
        Optional<Tree> after = this instanceof Move move
                ? holder.flatMap(list -> moved(list, step, move.to))
                : holder.flatMap(map -> without(map, step));
        return after.flatMap(one -> before.put(parent, one));
    }

    private static Optional<Tree> inserted(Tree tree, Insert insert) {
        if (!(tree instanceof Tree.Items list)) return Optional.empty();
        if (insert.index < 0 || insert.index > list.items().size()) return Optional.empty();
        var items = new ArrayList<>(list.items());
        items.add(insert.index, insert.item);
        return Optional.of(new Tree.Items(items));
    }

    private static Optional<Tree> moved(Tree tree, String step, int to) {
        int from = tree.index(step);
        if (!(tree instanceof Tree.Items list) || from < 0) return Optional.empty();
        if (to < 0 || to >= list.items().size()) return Optional.empty();
        var items = new ArrayList<>(list.items());
        items.add(to, items.remove(from));
        return Optional.of(new Tree.Items(items));
    }

    private static Optional<Tree> without(Tree tree, String step) {
        if (tree instanceof Tree.Fields map) {
            var fields = new LinkedHashMap<>(map.fields());
            return fields.remove(step) == null ? Optional.empty() : Optional.of(new Tree.Fields(fields));
        }
        int index = tree.index(step);
        if (!(tree instanceof Tree.Items list) || index < 0) return Optional.empty();
        var items = new ArrayList<>(list.items());
        items.remove(index);
        return Optional.of(new Tree.Items(items));
    }
}
