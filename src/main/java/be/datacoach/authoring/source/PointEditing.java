package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.source.Point.Variant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Changes what stands at the variation points of a module: variants come, go, move, and are for others. Shared text is
 * never copied, and whatever stands elsewhere stays to the byte. What cannot be done at a place, such as between
 * brackets, gives nothing.
 */
public final class PointEditing {

    private final String text;
    private final PointMap map;
    private final PointWriter writer;
    private final String lineBreak;

    private PointEditing(ModuleSource source) {
        this.text = source.text();
        this.map = PointMap.of(text);
        this.writer = new PointWriter(text);
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    }

    public static PointEditing of(ModuleSource source) {
        return new PointEditing(source);
    }

    /** Every variation point, in the order of the file. */
    public List<Point> points() {
        return map.points().stream().map(PointMap.Located::point).toList();
    }

    public Optional<Point> point(String name) {
        return map.find(name).map(PointMap.Located::point);
    }

    /** The point that a text is in. */
    public Optional<Point> pointAt(Where where) {
        return map.at(where).map(PointMap.Located::point);
    }

    /** Gives a text that everybody reads a variant; everybody else goes on reading what stands there. */
    public Optional<ModuleSource> vary(Where where, Variant variant) {
        Optional<Scalar> scalar = map.scalar(where);
        if (scalar.isEmpty() || scalar.get().flow() || map.at(where).isPresent()) return Optional.empty();
        Scalar at = scalar.get();
        String before = text.substring(0, at.start());
        boolean ofList = before.substring(before.lastIndexOf('\n') + 1).matches(" *(- )+");
        String point = writer.point(at.indent(), name(where), variant, map.value(where));
        String written =
                ofList ? before + point : before.stripTrailing() + lineBreak + PointWriter.spaces(at.indent()) + point;
        return sound(written + ending(written, at.end()));
    }

    /** A block scalar takes its own line end along; behind anything else it is still there. */
    private String ending(String written, int end) {
        String rest = text.substring(end);
        return rest.isEmpty() && !written.endsWith("\n") ? lineBreak : rest;
    }

    private String name(Where where) {
        String base = where.block().isEmpty() ? "tekst" : where.block();
        Set<String> taken = new LinkedHashSet<>(map.names());
        String name = base;
        for (int n = 2; taken.contains(name); n++) name = base + "-" + n;
        return name;
    }

    /** Adds a variant to a point. @param index where it comes to stand, from 0 to the number of those that are there */
    public Optional<ModuleSource> add(String point, int index, Variant variant) {
        return edited(point, items -> {
            var all = new ArrayList<>(items.chunks());
            String written = PointWriter.spaces(items.column() - 2) + "- " + writer.variant(items.column(), variant);
            all.add(Math.max(0, Math.min(index, all.size())), written + lineBreak);
            return all;
        });
    }

    /** Moves a variant to another place in its order. */
    public Optional<ModuleSource> move(String point, int from, int to) {
        return edited(point, items -> {
            var all = new ArrayList<>(items.chunks());
            if (from < 0 || to < 0 || from >= all.size() || to >= all.size()) return List.of();
            all.add(to, all.remove(from));
            return all;
        });
    }

    /** Lets others read a variant; its words stay. */
    public Optional<ModuleSource> readBy(String point, int index, Readers readers) {
        return edited(point, items -> {
            if (index < 0 || index >= items.chunks().size() || readers.nobody()) return List.of();
            var all = new ArrayList<>(items.chunks());
            String head = PointWriter.spaces(items.column() - 2) + "- " + writer.readers(items.column(), readers);
            all.set(index, head + lineBreak + PointWriter.spaces(items.column()) + items.rest(index));
            return all;
        });
    }

    /** Removes a variant. With the last one the point goes too, and everybody reads what everybody else read. */
    public Optional<ModuleSource> remove(String point, int index) {
        Optional<PointMap.Located> found = map.find(point);
        if (found.isEmpty()
                || index < 0
                || index >= found.get().point().variants().size()) return Optional.empty();
        if (found.get().point().variants().size() > 1) {
            return edited(point, items -> {
                var all = new ArrayList<>(items.chunks());
                all.remove(index);
                return all;
            });
        }
        return found.flatMap(one -> one.otherwise().map(node -> collapsed(one, node)))
                .flatMap(this::sound);
    }

    /** What everybody else read in place of the point, where the point began. */
    private String collapsed(PointMap.Located found, Node otherwise) {
        String before = text.substring(0, map.start(found.node()));
        boolean ofKey = before.substring(before.lastIndexOf('\n') + 1).isBlank();
        String head = ofKey ? before.stripTrailing() + " " : before;
        return head
                + text.substring(map.start(otherwise), map.lineEnd(otherwise))
                + text.substring(map.lineEnd(found.node()));
    }

    /** @param change gives the new lines of the variants; none where it cannot be done */
    private Optional<ModuleSource> edited(String point, Function<PointItems, List<String>> change) {
        Optional<PointItems> items = map.find(point).flatMap(found -> PointItems.of(text, map, found));
        if (items.isEmpty()) return Optional.empty();
        List<String> chunks = change.apply(items.get());
        return chunks.isEmpty() ? Optional.empty() : sound(items.get().with(chunks));
    }

    /** What was written, where what everybody else reads is as it was. */
    private Optional<ModuleSource> sound(String written) {
        try {
            return PointMap.of(written).shared().equals(map.shared())
                    ? Optional.of(ModuleSource.of(written))
                    : Optional.empty();
        } catch (YamlEngineException notAModule) {
            return Optional.empty();
        }
    }
}
