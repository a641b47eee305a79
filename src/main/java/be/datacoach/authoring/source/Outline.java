package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Passage.Audience;
import be.datacoach.authoring.source.Passage.Kind;
import be.datacoach.authoring.source.Passage.Where;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds every text of a module and where it stands. Knows the keys that hold text, and nothing of kinds of blocks. */
final class Outline {

    private static final Set<String> HEAD = Set.of("title", "summary", "why");
    private static final Set<String> LINES =
            Set.of("title", "label", "levels", "summary", "why", "with", "describe", "unit");
    private static final Set<String> MARKDOWN =
            Set.of("text", "intro", "closing", "question", "feedback", "prompt", "guidance", "otherwise", "says");

    /** Maps of numbers, with keys that are texts elsewhere. */
    private static final Set<String> NUMBERS = Set.of("effect");

    /** A passage and the scalar that holds it. */
    record Found(Passage passage, Scalar scalar) {}

    /**
     * Where the walk is.
     *
     * @param kind what a scalar is here; nothing where it is no text
     */
    private record At(Where where, Optional<Kind> kind, Optional<Audience> audience, int indent, boolean flow) {
        At into(String step, Optional<Kind> inside, int column) {
            String path = where.path().isEmpty() ? step : where.path() + "/" + step;
            return new At(new Where(where.block(), path), inside, audience, column + 2, flow);
        }

        At readBy(Audience readers) {
            return new At(where, kind, Optional.of(readers), indent, flow);
        }

        At inside(FlowStyle style) {
            return new At(where, kind, audience, indent, flow || style == FlowStyle.FLOW);
        }
    }

    private final String source;
    private final Offsets offsets;
    private final Map<Where, Found> found = new LinkedHashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Outline(String source) {
        this.source = source;
        this.offsets = new Offsets(source);
    }

    static Map<Where, Found> of(String source, MappingNode top) {
        var outline = new Outline(source);
        outline.head(top);
        Nodes.value(top, "blocks")
                .filter(SequenceNode.class::isInstance)
                .ifPresent(blocks -> ((SequenceNode) blocks).getValue().forEach(outline::block));
        return outline.found;
    }

    private void head(MappingNode top) {
        At start = new At(new Where("", ""), Optional.empty(), Optional.empty(), 0, false);
        for (NodeTuple tuple : top.getValue()) {
            String key = Nodes.text(tuple.getKeyNode());
            if (HEAD.contains(key)) walk(tuple.getValueNode(), start.into(key, Optional.of(Kind.LINE), 0));
        }
    }

    private void block(Node block) {
        String id = Nodes.value(block, "id").map(Nodes::text).orElse("");
        if (!id.isEmpty()) walk(block, new At(new Where(id, ""), Optional.empty(), Optional.empty(), 0, false));
    }

    private void walk(Node node, At at) {
        if (node instanceof ScalarNode scalar) at.kind.ifPresent(kind -> scalar(scalar, kind, at));
        if (node instanceof SequenceNode list) list(list, at.inside(list.getFlowStyle()));
        if (node instanceof MappingNode map) map(map, at.inside(map.getFlowStyle()));
    }

    private void list(SequenceNode list, At at) {
        int index = 0;
        for (Node item : list.getValue()) {
            String step = Nodes.value(item, "id").map(Nodes::text).orElse(Integer.toString(index));
            walk(item, at.into(step, at.kind, Nodes.column(list)));
            index++;
        }
    }

    private void map(MappingNode map, At at) {
        At here = audience(map, at).map(at::readBy).orElse(at);
        boolean choices = at.kind.isPresent() && Nodes.value(map, "point").isEmpty() && !isVariant(map);
        for (NodeTuple tuple : map.getValue()) {
            String key = Nodes.text(tuple.getKeyNode());
            if (NUMBERS.contains(key)) continue;
            Optional<Kind> kind = choices ? at.kind : kind(key, at);
            if (isCase(tuple.getValueNode())) kind = Optional.empty();
            walk(tuple.getValueNode(), here.into(key, kind, Nodes.column(tuple.getKeyNode())));
        }
    }

    private static Optional<Kind> kind(String key, At at) {
        if (LINES.contains(key)) return Optional.of(Kind.LINE);
        if (key.equals("minutes") && at.where.path().isEmpty()) return Optional.of(Kind.MINUTES);
        return MARKDOWN.contains(key) ? Optional.of(Kind.MARKDOWN) : Optional.empty();
    }

    private Optional<Audience> audience(MappingNode map, At at) {
        Optional<Node> point = Nodes.value(map, "point");
        if (point.isPresent()) return Optional.of(new Audience(Nodes.text(point.get()), "", ""));
        if (!isVariant(map)) return Optional.empty();
        String name = at.audience.map(Audience::point).orElse("");
        return Optional.of(new Audience(name, written(map, "for"), written(map, "when")));
    }

    /** What a data exercise is about: it has texts, and is none. */
    private static boolean isCase(Node node) {
        return Nodes.value(node, "figure").isPresent();
    }

    private static boolean isVariant(MappingNode map) {
        return Nodes.value(map, "for").isPresent() || Nodes.value(map, "when").isPresent();
    }

    /** The words of a value as they stand in the source. */
    private String written(MappingNode map, String key) {
        return Nodes.value(map, key)
                .map(value -> value instanceof ScalarNode
                        ? Nodes.text(value)
                        : source.substring(offsets.start(value), offsets.end(value))
                                .strip())
                .orElse("");
    }

    private void scalar(ScalarNode node, Kind kind, At at) {
        int start = offsets.start(node);
        boolean named = "&!*".indexOf(source.charAt(start)) >= 0 && node.getScalarStyle() == ScalarStyle.PLAIN;
        if (named || !seen.add(node)) return;
        boolean block = node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
        Scalar scalar = block
                ? Scalar.block(source, start, offsets.end(node), at.indent)
                : new Scalar(start, offsets.end(node), node.getScalarStyle(), at.indent, at.flow);
        var passage = new Passage(at.where, kind, node.getValue(), at.audience, Nodes.line(node));
        found.put(at.where, new Found(passage, scalar));
    }
}
