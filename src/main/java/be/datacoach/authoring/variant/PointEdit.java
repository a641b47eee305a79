package be.datacoach.authoring.variant;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.authoring.source.Point;
import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.source.Point.Variant;
import be.datacoach.authoring.source.PointEditing;
import java.util.Optional;

/** One thing done to a variation point. */
public sealed interface PointEdit {

    /** A text gets a variant; where it stands at a point already, that point does. */
    record Add(Where where, Variant variant) implements PointEdit {}

    /** Others read a variant; its words stay. */
    record ReadBy(String point, int index, Readers readers) implements PointEdit {}

    /** A variant comes earlier or later. */
    record Move(String point, int from, int to) implements PointEdit {}

    record Remove(String point, int index) implements PointEdit {}

    /**
     * The point as it is before.
     *
     * @return nothing where a text has no point yet
     */
    default Optional<Point> before(ModuleSource source) {
        PointEditing editing = PointEditing.of(source);
        if (this instanceof Add add) return editing.pointAt(add.where);
        if (this instanceof ReadBy read) return editing.point(read.point);
        if (this instanceof Move move) return editing.point(move.point);
        return editing.point(((Remove) this).point);
    }

    /** The source afterwards; nothing where that cannot be done there. A new variant comes last. */
    default Optional<ModuleSource> on(ModuleSource source) {
        PointEditing editing = PointEditing.of(source);
        if (this instanceof Add add) {
            return editing.pointAt(add.where)
                    .map(point -> editing.add(point.name(), point.variants().size(), add.variant))
                    .orElseGet(() -> editing.vary(add.where, add.variant));
        }
        if (this instanceof ReadBy read) return editing.readBy(read.point, read.index, read.readers);
        if (this instanceof Move move) return editing.move(move.point, move.from, move.to);
        Remove remove = (Remove) this;
        return editing.remove(remove.point, remove.index);
    }
}
