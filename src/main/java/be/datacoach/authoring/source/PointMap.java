package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Outline.Found;
import be.datacoach.authoring.source.Passage.Audience;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.source.Point.Variant;
import be.datacoach.catalogue.source.ConditionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the variation points of a source stand. */
final class PointMap {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(2_000_000)
            .build();

    /** A point and its place. */
    record Located(Point point, MappingNode node, List<Node> variants) {
        /** What everybody else reads, where that is a text. */
        Optional<Node> otherwise() {
            return Nodes.value(node, "otherwise").filter(ScalarNode.class::isInstance);
        }
    }

    private final String source;
    private final Offsets offsets;
    private final Map<Where, Found> passages;
    private final List<Located> points = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();

    private PointMap(String source, MappingNode top) {
        this.source = source;
        this.offsets = new Offsets(source);
        this.passages = Outline.of(source, top);
        walk(top, "");
    }

    static PointMap of(String source) {
        return new Compose(SETTINGS)
                .composeString(source)
                .filter(MappingNode.class::isInstance)
                .map(top -> new PointMap(source, (MappingNode) top))
                .orElseThrow(() -> new IllegalArgumentException("not a module"));
    }

    List<Located> points() {
        return points;
    }

    List<String> names() {
        return points.stream().map(one -> one.point.name()).toList();
    }

    Optional<Located> find(String name) {
        return points.stream().filter(one -> one.point.name().equals(name)).findFirst();
    }

    /** The point that a text is in; of a text that became one since, that one. */
    Optional<Located> at(Where where) {
        var since = new Where(where.block(), where.path() + "/otherwise");
        return Optional.ofNullable(passages.get(where))
                .or(() -> Optional.ofNullable(passages.get(since)))
                .flatMap(found -> found.passage().audience())
                .map(Audience::point)
                .flatMap(this::find);
    }

    Optional<Scalar> scalar(Where where) {
        return Optional.ofNullable(passages.get(where)).map(Found::scalar);
    }

    /** The words at a place, which must exist. */
    String value(Where where) {
        return Optional.ofNullable(passages.get(where)).orElseThrow().passage().value();
    }

    /** All that is written, with for each variation point what everybody else reads there. */
    List<String> shared() {
        return shared;
    }

    int start(Node node) {
        return offsets.start(node);
    }

    /** Behind the last line of a node, before its line break. */
    int lineEnd(Node node) {
        int end = Math.min(source.length(), Scalar.lineEnd(source, end(node)));
        return end > 0 && end < source.length() && source.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Behind the last thing that somebody reads in it. */
    private int end(Node node) {
        if (node instanceof ScalarNode scalar) {
            int start = offsets.start(scalar);
            boolean block = source.charAt(start) == '|' || source.charAt(start) == '>';
            return block ? Scalar.block(source, start, offsets.end(scalar), 0).end() : offsets.end(scalar);
        }
        if (node instanceof MappingNode map && map.getFlowStyle() == FlowStyle.BLOCK) {
            List<NodeTuple> tuples = map.getValue();
            return end(tuples.get(tuples.size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.BLOCK) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        return offsets.end(node);
    }

    private void walk(Node node, String block) {
        if (node instanceof ScalarNode scalar) shared.add(scalar.getValue());
        if (node instanceof SequenceNode list) list.getValue().forEach(item -> walk(item, blockOf(item, block)));
        if (node instanceof MappingNode map) {
            if (isPoint(map)) {
                note(map, block);
                Nodes.value(map, "otherwise").ifPresent(otherwise -> walk(otherwise, block));
                return;
            }
            map.getValue().forEach(tuple -> {
                walk(tuple.getKeyNode(), block);
                walk(tuple.getValueNode(), block);
            });
        }
    }

    /** The first thing with a type on the way down is the block. */
    private static String blockOf(Node item, String block) {
        return block.isEmpty() && Nodes.value(item, "type").isPresent()
                ? Nodes.value(item, "id").map(Nodes::text).orElse("")
                : block;
    }

    private static boolean isPoint(MappingNode map) {
        return Nodes.value(map, "point").isPresent()
                && Nodes.value(map, "variants")
                        .filter(SequenceNode.class::isInstance)
                        .isPresent();
    }

    private void note(MappingNode map, String block) {
        List<Node> variants = ((SequenceNode) Nodes.value(map, "variants").orElseThrow()).getValue();
        String name = Nodes.value(map, "point").map(Nodes::text).orElse("");
        Optional<String> otherwise = Nodes.value(map, "otherwise")
                .filter(ScalarNode.class::isInstance)
                .map(Nodes::text);
        List<Variant> read = variants.stream().map(this::variant).toList();
        points.add(new Located(new Point(block, name, read, otherwise), map, variants));
    }

    private Variant variant(Node node) {
        String keys = Nodes.value(node, "for").map(Nodes::text).orElse("");
        String when = Nodes.value(node, "when").map(this::written).orElse("");
        return new Variant(
                new Readers(keys, when),
                Nodes.value(node, "text").map(Nodes::text).orElse(""));
    }

    private String written(Node condition) {
        if (condition instanceof ScalarNode scalar) return ConditionSource.canonical(scalar.getValue());
        String lines = " ".repeat(Nodes.column(condition)) + source.substring(start(condition), offsets.end(condition));
        return ConditionSource.canonical(lines);
    }
}
