package be.datacoach.authoring.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the place behind the last item of a list in a block, and writes there; all other bytes stay. */
final class Appending {

    private final String source;
    private final Extents extents;

    Appending(String source) {
        this.source = source;
        this.extents = new Extents(source);
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
                .filter(items -> !Extents.isFlow(items) && !items.getValue().isEmpty())
                .findFirst();
    }

    private String behind(SequenceNode items, List<String> lines) {
        String lineBreak = source.contains("\r\n") ? "\r\n" : "\n";
        String indent = " ".repeat(Nodes.column(items));
        String written = lines.stream().map(line -> indent + line).collect(Collectors.joining(lineBreak));
        int at = extents.lineEnd(extents.end(items));
        return source.substring(0, at) + lineBreak + written + source.substring(at);
    }
}
