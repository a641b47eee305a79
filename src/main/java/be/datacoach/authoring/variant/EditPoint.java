package be.datacoach.authoring.variant;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.proof.Readership;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Point;
import be.datacoach.authoring.source.PointEditing;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Changes a variation point in the draft, if it still is as its author saw it; the first change begins the draft. */
@ApplicationScoped
public class EditPoint {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param unread the numbers, from 1, of the variants that nobody reads now */
        record Done(List<Integer> unread) implements Outcome {
            public Done {
                unread = List.copyOf(unread);
            }
        }

        /** Somebody else changed it meanwhile; nothing was saved. */
        record Changed() implements Outcome {}

        /** It cannot be done at that place, or what it names does not exist. */
        record Refused() implements Outcome {}
    }

    @Inject
    private Desk desk;

    @Inject
    private Catalogue catalogue;

    @Inject
    private DraftedCurriculum drafted;

    /** @param seen the seal of the point that its author saw: {@link #seal} */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Outcome edit(ModuleId module, PointEdit edit, long seen) {
        Desk.Work work = desk.alone(module);
        ModuleSource source = work.source();
        Optional<Point> before = edit.before(source);
        if (edit instanceof PointEdit.Add add
                && before.filter(point -> has(point, add)).isPresent()) {
            return new Outcome.Done(List.of());
        }
        if (seal(before) != seen) return new Outcome.Changed();
        Optional<ModuleSource> after = edit.on(source).filter(one -> readable(module, source, one));
        if (after.isEmpty()) return new Outcome.Refused();
        ModuleSource best = readFirst(module, edit, after.get());
        desk.write(work, work.newest().number(), best);
        return new Outcome.Done(
                touched(edit, best).map(point -> unread(module, best, point)).orElse(List.of()));
    }

    /** Sent twice, it is there once. */
    private static boolean has(Point point, PointEdit.Add add) {
        return point.variants().contains(add.variant());
    }

    /** A variant that nobody would read behind the others comes before them. */
    private ModuleSource readFirst(ModuleId module, PointEdit edit, ModuleSource after) {
        Optional<Point> point = edit instanceof PointEdit.Add ? touched(edit, after) : Optional.empty();
        int last = point.map(one -> one.variants().size()).orElse(0);
        if (last < 2 || !unread(module, after, point.get()).contains(last)) return after;
        return PointEditing.of(after)
                .move(point.get().name(), last - 1, 0)
                .filter(first -> unread(module, first, point.get()).isEmpty())
                .orElse(after);
    }

    /** The point that an edit was about, as it is afterwards. */
    private static Optional<Point> touched(PointEdit edit, ModuleSource after) {
        if (!(edit instanceof PointEdit.Add add)) return edit.before(after);
        return PointEditing.of(after).points().stream()
                .filter(point -> point.block().equals(add.where().block()))
                .filter(point -> point.variants().contains(add.variant()))
                .findFirst();
    }

    private List<Integer> unread(ModuleId module, ModuleSource source, Point point) {
        Optional<Readership> readers =
                drafted.with(module, source).flatMap(planned -> drafted.readers(planned, module, point.name()));
        return readers.map(one -> IntStream.range(0, point.variants().size())
                        .filter(index -> !one.read(index))
                        .map(index -> index + 1)
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    /** Whether nothing is wrong in the file that was not wrong before. */
    private boolean readable(ModuleId module, ModuleSource before, ModuleSource after) {
        return wrong(module, after) <= wrong(module, before);
    }

    private long wrong(ModuleId module, ModuleSource source) {
        List<Finding> findings = LibraryReader.module(Desk.file(module, source), catalogue.common())
                .findings();
        return findings.stream().filter(Finding::error).count();
    }

    /** Tells a point from what it was, as a number that forms carry; 0 where there is none. */
    public static long seal(Optional<Point> point) {
        return point.map(one -> Integer.toUnsignedLong(one.hashCode())).orElse(0L);
    }
}
