package be.datacoach.authoring.form;

import be.datacoach.authoring.source.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows that a figure shows: a map of columns to values, or {@code column=value} for each. */
final class Cells {

    private Cells() {}

    static List<String> read(Optional<Tree> where) {
        var cells = new ArrayList<String>();
        if (where.isEmpty() || !(where.get() instanceof Tree.Fields map)) return cells;
        map.fields().forEach((column, values) -> values(values).forEach(value -> cells.add(column + "=" + value)));
        return cells;
    }

    /** One value may stand without a list. */
    private static List<String> values(Tree tree) {
        return tree instanceof Tree.Words words ? List.of(words.value()) : Values.codes(Optional.of(tree));
    }

    /** What was there stays in its order; nothing where all rows are shown. */
    static Optional<Tree> write(Optional<Tree> before, List<String> cells) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String cell : Values.inOrder(read(before), cells)) {
            int at = cell.indexOf('=');
            if (at > 0)
                columns.computeIfAbsent(cell.substring(0, at), key -> new ArrayList<>())
                        .add(cell.substring(at + 1));
        }
        if (columns.isEmpty()) return Optional.empty();
        var fields = new LinkedHashMap<String, Tree>();
        columns.forEach((column, values) -> fields.put(column, Tree.list(values)));
        return Optional.of(new Tree.Fields(fields));
    }
}
