package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Tree.Fields;
import be.datacoach.authoring.source.Tree.Items;
import be.datacoach.authoring.source.Tree.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes a tree as the shipped modules are written: two spaces a step, short things between brackets. */
final class TreeWriter {

    /** Maps that stand between brackets; and lists whose items do. */
    private static final Set<String> SHORT =
            Set.of("minutes", "effect", "review", "where", "categories", "columns", "to", "values");

    /** Lists of words that each have a line of their own. */
    private static final Set<String> LINES = Set.of("levels");

    private static final int SHORT_WORDS = 60;

    private static final Pattern CODE = Pattern.compile("-?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._/:+-]*[\\p{L}\\p{N}])?");

    private final ScalarWriter scalars;

    TreeWriter(String source) {
        this.scalars = new ScalarWriter(source.contains("\r\n") ? "\r\n" : "\n");
    }

    /** A whole module. */
    List<String> document(Fields top) {
        return block(top);
    }

    /** A field of a map, as it would stand at the left margin. */
    List<String> entry(String key, Tree value) {
        return behind(code(key, false) + ":", value(key, value), "  ");
    }

    /** An item of a list under this key, likewise. */
    List<String> item(String list, Tree value) {
        boolean brackets = SHORT.contains(list) && inline(value) || value instanceof Items items && inline(items);
        if (brackets) return List.of("- " + flow(value));
        List<String> lines = value instanceof Words words ? scalar(words.value()) : block(value);
        return behind("-", lines, "  ");
    }

    /** Between brackets, on one line. */
    String flow(Tree tree) {
        if (tree instanceof Items list) {
            return list.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (tree instanceof Fields map) {
            return map.fields().entrySet().stream()
                    .map(field -> code(field.getKey(), true) + ": " + flow(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return code(((Words) tree).value(), true);
    }

    /** Words as they are written in one line, bare where that says the same. */
    String code(String words, boolean flow) {
        if (CODE.matcher(words).matches()) return words;
        return scalars.write(new Scalar(0, 0, ScalarStyle.PLAIN, 0, flow), words, false);
    }

    /** Lines of a value; the first one stands behind its key or dash, the others below. An empty first line: all below. */
    private List<String> value(String key, Tree value) {
        if (value instanceof Words words) return scalar(words.value());
        if (value instanceof Items list) {
            boolean brackets = list.items().isEmpty()
                    || !LINES.contains(key) && list.items().stream().allMatch(TreeWriter::isShort);
            return brackets ? List.of(flow(list)) : below(items(key, list));
        }
        boolean brackets = ((Fields) value).fields().isEmpty() || SHORT.contains(key) && inline(value);
        return brackets ? List.of(flow(value)) : below(block(value));
    }

    private List<String> items(String key, Items list) {
        return list.items().stream().flatMap(item -> item(key, item).stream()).toList();
    }

    private List<String> block(Tree tree) {
        if (tree instanceof Fields map && !map.fields().isEmpty()) {
            var lines = new ArrayList<String>();
            for (Map.Entry<String, Tree> field : map.fields().entrySet()) {
                boolean blocks = field.getKey().equals("blocks") && field.getValue() instanceof Items;
                lines.addAll(blocks ? blocks((Items) field.getValue()) : entry(field.getKey(), field.getValue()));
            }
            return lines;
        }
        if (tree instanceof Items list && !list.items().isEmpty()) return items("", list);
        return List.of(flow(tree));
    }

    /** Between blocks stands an empty line. */
    private List<String> blocks(Items list) {
        if (list.items().isEmpty()) return List.of("blocks: []");
        var lines = new ArrayList<String>(List.of("blocks:"));
        for (Tree one : list.items()) {
            if (lines.size() > 1) lines.add("");
            item("blocks", one).forEach(line -> lines.add(line.isEmpty() ? line : "  " + line));
        }
        return lines;
    }

    private List<String> scalar(String words) {
        if (CODE.matcher(words).matches()) return List.of(words);
        String written = scalars.write(new Scalar(0, 0, ScalarStyle.PLAIN, 0, false), words, false);
        return List.of(written.split("\\r?\\n", -1));
    }

    /** Whether it can stand between brackets: few words, no texts. */
    private boolean inline(Tree tree) {
        if (tree instanceof Words words) return words.value().indexOf('\n') < 0;
        if (tree instanceof Items list) return list.items().stream().allMatch(this::inline);
        return ((Fields) tree).fields().values().stream().allMatch(this::inline);
    }

    private static boolean isShort(Tree tree) {
        return tree instanceof Words words
                && words.value().indexOf('\n') < 0
                && words.value().length() <= SHORT_WORDS;
    }

    private static List<String> below(List<String> lines) {
        var all = new ArrayList<String>(List.of(""));
        all.addAll(lines);
        return all;
    }

    private static List<String> behind(String head, List<String> lines, String indent) {
        var all = new ArrayList<String>();
        all.add(lines.get(0).isEmpty() ? head : head + " " + lines.get(0));
        lines.stream().skip(1).forEach(line -> all.add(line.isEmpty() ? line : indent + line));
        return all;
    }
}
