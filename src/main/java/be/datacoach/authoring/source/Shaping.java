package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Extents.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Makes a change in a source where it is about whole lines: an item or a field comes, goes or moves, with the comments
 * above it, and all other bytes stay. What it cannot do that way it leaves to {@link Rewriting}.
 */
final class Shaping {

    private final String source;
    private final MappingNode top;
    private final Extents extents;
    private final TreeWriter writer;
    private final String lineBreak;

    Shaping(String source, MappingNode top) {
        this.source = source;
        this.top = top;
        this.extents = new Extents(source);
        this.writer = new TreeWriter(source);
        this.lineBreak = source.contains("\r\n") ? "\r\n" : "\n";
    }

    Optional<String> make(Change change) {
        if (change instanceof Change.Insert insert) {
            return Nodes.at(top, insert.path())
                    .filter(SequenceNode.class::isInstance)
                    .flatMap(list -> inserted((SequenceNode) list, insert));
        }
        if (change.path().isEmpty()) return Optional.empty();
        String step = change.path().get(change.path().size() - 1);
        Optional<Node> parent =
                Nodes.at(top, change.path().subList(0, change.path().size() - 1));
        if (parent.filter(Extents::isFlow).isPresent() || parent.isEmpty()) return Optional.empty();
        int index = Nodes.index(parent.get(), step);
        if (change instanceof Change.Put put) {
            return index < 0 && parent.get() instanceof MappingNode map ? added(map, step, put) : Optional.empty();
        }
        if (index < 0) return Optional.empty();
        return change instanceof Change.Move move
                ? moved(parent.get(), index, move.to())
                : removed(parent.get(), index);
    }

    private Optional<String> inserted(SequenceNode list, Change.Insert insert) {
        List<Range> ranges = ranges(list);
        if (Extents.isFlow(list) || ranges.isEmpty() || insert.index() > ranges.size()) return Optional.empty();
        String name = insert.path().get(insert.path().size() - 1);
        String item = indented(writer.item(name, insert.item()), Nodes.column(list));
        String gap = gap(ranges, name);
        if (insert.index() == ranges.size()) {
            return Optional.of(spliced(ranges.get(ranges.size() - 1).end(), gap + item));
        }
        return Optional.of(spliced(ranges.get(insert.index()).start(), item + gap));
    }

    /** As between the others: one line break, or an empty line as well. */
    private String gap(List<Range> ranges, String list) {
        boolean airy = ranges.size() > 1
                ? source.substring(ranges.get(0).end(), ranges.get(1).start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        > 1
                : list.equals("blocks");
        return airy ? lineBreak + lineBreak : lineBreak;
    }

    private Optional<String> added(MappingNode map, String key, Change.Put put) {
        List<Range> ranges = ranges(map);
        if (ranges.isEmpty()) return Optional.empty();
        int rank = put.order().indexOf(key);
        int behind = rank < 0 ? ranges.size() - 1 : sharesItsLine(map) ? 0 : -1;
        for (int i = 0; rank >= 0 && i < ranges.size(); i++) {
            int other = put.order().indexOf(Nodes.text(map.getValue().get(i).getKeyNode()));
            if (other >= 0 && other < rank) behind = i;
        }
        String entry = indented(writer.entry(key, put.value()), Nodes.column(map));
        return Optional.of(
                behind < 0
                        ? spliced(ranges.get(0).start(), entry + lineBreak)
                        : spliced(ranges.get(behind).end(), lineBreak + entry));
    }

    private Optional<String> removed(Node parent, int index) {
        List<Range> ranges = ranges(parent);
        if (ranges.size() < 2 || index == 0 && sharesItsLine(parent)) return Optional.empty();
        int from = index == 0 ? ranges.get(0).start() : ranges.get(index - 1).end();
        int to = index == 0 ? ranges.get(1).start() : ranges.get(index).end();
        return Optional.of(source.substring(0, from) + source.substring(to));
    }

    private Optional<String> moved(Node parent, int from, int to) {
        List<Range> ranges = ranges(parent);
        if (!(parent instanceof SequenceNode) || sharesItsLine(parent) || to >= ranges.size()) return Optional.empty();
        var order = new ArrayList<>(ranges);
        order.add(to, order.remove(from));
        var result = new StringBuilder(source.substring(0, ranges.get(0).start()));
        for (int i = 0; i < ranges.size(); i++) {
            result.append(source, order.get(i).start(), order.get(i).end());
            int next = i + 1 < ranges.size() ? ranges.get(i + 1).start() : source.length();
            result.append(source, ranges.get(i).end(), next);
        }
        return Optional.of(result.toString());
    }

    /** Whether its first line begins with the dash of a list around it. */
    private boolean sharesItsLine(Node node) {
        int start = extents.start(node);
        return !source.substring(extents.lineStart(start), start).isBlank();
    }

    private List<Range> ranges(Node parent) {
        if (parent instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> extents.lines(item, item))
                    .toList();
        }
        var ranges = new ArrayList<Range>();
        if (parent instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) ranges.add(extents.lines(tuple.getKeyNode(), tuple.getValueNode()));
        }
        return ranges;
    }

    private String spliced(int at, String lines) {
        return source.substring(0, at) + lines + source.substring(at);
    }

    private String indented(List<String> lines, int column) {
        String indent = " ".repeat(column);
        return String.join(
                lineBreak,
                lines.stream()
                        .map(line -> line.isEmpty() ? line : indent + line)
                        .toList());
    }
}
