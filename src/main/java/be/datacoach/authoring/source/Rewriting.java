package be.datacoach.authoring.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Writes the value at one place anew; the bytes outside it stay. */
final class Rewriting {

    private final String source;
    private final MappingNode top;
    private final Extents extents;
    private final TreeWriter writer;
    private final String lineBreak;

    Rewriting(String source, MappingNode top) {
        this.source = source;
        this.top = top;
        this.extents = new Extents(source);
        this.writer = new TreeWriter(source);
        this.lineBreak = source.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Nothing where the place cannot be written apart from what stands around it. */
    Optional<String> write(List<String> path, Tree value) {
        if (path.isEmpty()) {
            return value instanceof Tree.Fields all
                    ? Optional.of(String.join(lineBreak, writer.document(all)) + lineBreak)
                    : Optional.empty();
        }
        Optional<Node> parent = Nodes.at(top, path.subList(0, path.size() - 1));
        Optional<Node> node = Nodes.at(top, path);
        if (parent.isEmpty() || node.isEmpty()) return Optional.empty();
        if (inBrackets(path)) return Optional.of(replaced(node.get(), writer.flow(value)));
        return oneLine(node.get(), path, value).or(() -> lines(parent.get(), node.get(), path, value));
    }

    private boolean inBrackets(List<String> path) {
        for (int depth = 0; depth < path.size(); depth++) {
            if (Nodes.at(top, path.subList(0, depth)).filter(Extents::isFlow).isPresent()) return true;
        }
        return false;
    }

    /** In the place of a value on one line another one, so that a comment behind it stays. */
    private Optional<String> oneLine(Node node, List<String> path, Tree value) {
        boolean plain = node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
        List<String> entry = writer.entry(path.get(path.size() - 1), value);
        String words = source.substring(extents.start(node), extents.end(node));
        if (!plain && !Extents.isFlow(node) || entry.size() > 1 || words.isEmpty() || words.contains("\n")) {
            return Optional.empty();
        }
        boolean codes = value instanceof Tree.Words one && Nodes.index(node, "") < 0;
        return Optional.of(replaced(
                node, codes ? writer.code(((Tree.Words) value).value(), false) : writer.flow(value)));
    }

    private Optional<String> lines(Node parent, Node node, List<String> path, Tree value) {
        if (parent instanceof MappingNode map) {
            Node key = map.getValue()
                    .get(Nodes.index(map, path.get(path.size() - 1)))
                    .getKeyNode();
            List<String> lines = writer.entry(Nodes.text(key), value);
            return Optional.of(spliced(extents.start(key), extents.end(node), lines, Nodes.column(key)));
        }
        int column = Nodes.column(parent);
        int dash = extents.lineStart(extents.start(node)) + column;
        if (dash >= source.length() || source.charAt(dash) != '-') return Optional.empty();
        String list = path.size() > 1 ? path.get(path.size() - 2) : "";
        return Optional.of(spliced(dash, extents.end(node), writer.item(list, value), column));
    }

    private String spliced(int from, int to, List<String> lines, int column) {
        var indented = new ArrayList<String>();
        for (String line : lines) {
            boolean bare = line.isEmpty() || indented.isEmpty();
            indented.add(bare ? line : " ".repeat(column) + line);
        }
        return source.substring(0, from) + String.join(lineBreak, indented) + source.substring(to);
    }

    private String replaced(Node node, String words) {
        return source.substring(0, extents.start(node)) + words + source.substring(extents.end(node));
    }
}
