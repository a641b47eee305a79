package be.datacoach.authoring.form;

import be.datacoach.authoring.source.Change;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an author does to a block, or to what stands around the blocks, written in the module's text. Places are paths
 * from the block, as in {@link Sheet}; the list of blocks is {@code blocks} of the empty block.
 */
public final class Editor {

    private static final List<String> BLOCKS = List.of("blocks");
    private static final String WAYS = "to";

    /** What came of it. */
    public sealed interface Outcome {

        /** @param place where the author goes on */
        record Done(ModuleSource source, List<String> place) implements Outcome {
            public Done {
                place = List.copyOf(place);
            }
        }

        /** Other things lead there: the ids of moments. */
        record Held(List<String> by) implements Outcome {
            public Held {
                by = List.copyOf(by);
            }
        }

        /** There is no such place. */
        record Nowhere() implements Outcome {}
    }

    private final ModuleSource source;
    private final String block;
    private final Optional<Sheet> sheet;

    private Editor(ModuleSource source, String block) {
        this.source = source;
        this.block = block;
        this.sheet = Sheet.of(source, block);
    }

    /** @param block its id; empty for what stands around the blocks */
    public static Editor on(ModuleSource source, String block) {
        return new Editor(source, block);
    }

    /** What a field holds now; nothing where there is no field that is one value. */
    public Optional<Given> at(List<String> path) {
        return place(path).map(Values::read);
    }

    private Optional<Sheet.Place> place(List<String> path) {
        return sheet.flatMap(one -> one.place(path)).filter(Values::whole);
    }

    /** The same module with something else in a field; nothing where there is no such field. */
    public Optional<ModuleSource> set(List<String> path, Given given) {
        Optional<Sheet.Place> found = place(path);
        if (found.isEmpty() || given.tooLong()) return Optional.empty();
        Sheet.Place place = found.get();
        if (Values.read(place).text().equals(given.text())) return Optional.of(source);
        List<String> full =
                full(Sheet.longer(place.sheet().path(), place.field().path().split("/")));
        Optional<Tree> value = Values.write(place, given);
        if (value.isEmpty()) {
            return Values.there(place).isEmpty() ? Optional.of(source) : source.changed(new Change.Remove(full));
        }
        Optional<ModuleSource> after =
                put(source, full, value.get(), place.sheet().form().order());
        boolean kind = place.field().path().equals("kind");
        return kind ? after.map(one -> Points.suiting(one, full.subList(0, full.size() - 1), given.value())) : after;
    }

    /** Puts it there, in a map of its own where that is not there yet. */
    private static Optional<ModuleSource> put(ModuleSource source, List<String> path, Tree value, List<String> order) {
        List<String> parent = path.subList(0, path.size() - 1);
        if (parent.isEmpty() || source.tree().at(parent).isPresent()) {
            return source.changed(new Change.Put(path, value, order));
        }
        return put(source, parent, Tree.map(path.get(path.size() - 1), value), order);
    }

    /**
     * One more at the end of a list.
     *
     * @param kind the type of a block or a question; of a way, what is remembered
     * @param title of a block
     */
    public Outcome add(List<String> path, String kind, String title) {
        if (block.isEmpty()) return path.equals(BLOCKS) && Forms.TYPES.contains(kind) ? block(kind, title) : nowhere();
        if (path.get(path.size() - 1).equals(WAYS)) return way(path, kind);
        Optional<Sheet> holder = sheet.flatMap(one -> one.all()
                .filter(each -> each.parts().stream()
                        .anyMatch(part -> part.part().many() && part.path().equals(path)))
                .findFirst());
        if (holder.isEmpty()) return nowhere();
        String list = path.get(path.size() - 1);
        List<String> taken = ids(full(path));
        String id = Blank.id(list, taken);
        Tree.Fields whole = sheet.map(Sheet::value).orElseThrow();
        Tree item = Blank.of(list, id, kind, holder.get(), whole);
        return appended(full(path), item, holder.get().form().order())
                .<Outcome>map(after -> new Outcome.Done(after, Sheet.longer(path, id)))
                .orElseGet(Outcome.Nowhere::new);
    }

    private Outcome block(String type, String title) {
        String id = Blank.id(type, ids(BLOCKS));
        return appended(BLOCKS, Blank.block(type, id, title), List.of())
                .<Outcome>map(after -> new Outcome.Done(after, List.of("blocks", id)))
                .orElseGet(Outcome.Nowhere::new);
    }

    private Outcome way(List<String> path, String flag) {
        return place(path)
                .flatMap(place -> source.changed(new Change.Put(
                        full(path),
                        Ways.more(Values.there(place), flag),
                        place.sheet().form().order())))
                .<Outcome>map(after -> new Outcome.Done(after, path.subList(0, path.size() - 1)))
                .orElseGet(Outcome.Nowhere::new);
    }

    private Optional<ModuleSource> appended(List<String> path, Tree item, List<String> order) {
        Optional<Tree> list = source.tree().at(path);
        if (list.isPresent() && list.get() instanceof Tree.Items items) {
            return source.changed(new Change.Insert(path, items.items().size(), item));
        }
        return put(source, path, new Tree.Items(List.of(item)), order);
    }

    private List<String> ids(List<String> path) {
        return Sheet.ids(source.tree().at(path).orElse(Tree.list(List.of())));
    }

    /** One place up or down in its list. */
    public Outcome move(List<String> path, int steps) {
        if (path.size() < 2 || !listed(path)) return nowhere();
        List<String> list = full(path.subList(0, path.size() - 1));
        int from = source.tree()
                .at(list)
                .map(items -> items.index(path.get(path.size() - 1)))
                .orElse(-1);
        if (from < 0) return nowhere();
        return source.changed(new Change.Move(full(path), from + steps))
                .<Outcome>map(after -> new Outcome.Done(after, path))
                .orElseGet(() -> new Outcome.Done(source, path));
    }

    /** An item goes, with what was said about it elsewhere in the block. */
    public Outcome remove(List<String> path) {
        if (path.size() < 2) return nowhere();
        String list = path.get(path.size() - 2);
        String id = path.get(path.size() - 1);
        List<String> parent = path.subList(0, path.size() - 1);
        if (list.equals(WAYS)) return wayGone(parent, id);
        if (!listed(path)) return nowhere();
        List<String> by = list.equals("moments") ? leading(id) : List.of();
        if (!by.isEmpty()) return new Outcome.Held(by);
        return source.changed(new Change.Remove(full(path)))
                .map(after -> Traces.gone(after, full(List.of()), list, id))
                .<Outcome>map(after -> new Outcome.Done(after, parent))
                .orElseGet(Outcome.Nowhere::new);
    }

    private Outcome wayGone(List<String> path, String index) {
        return place(path)
                .flatMap(place -> Ways.less(Values.there(place), index)
                        .flatMap(less -> source.changed(new Change.Put(full(path), less, List.of()))))
                .<Outcome>map(after -> new Outcome.Done(after, path.subList(0, path.size() - 1)))
                .orElseGet(Outcome.Nowhere::new);
    }

    /** Whether it is an item of a list that authors work on. */
    private boolean listed(List<String> path) {
        if (block.isEmpty()) return path.size() == 2 && path.get(0).equals("blocks");
        return sheet.stream()
                .flatMap(Sheet::lists)
                .flatMap(listing -> listing.things().stream())
                .anyMatch(thing -> thing.path().equals(path));
    }

    /** The moments from which a choice leads to this one; the start leads to its own. */
    private List<String> leading(String moment) {
        Tree.Fields map = sheet.map(Sheet::value).orElseThrow();
        var by = new ArrayList<String>();
        if (map.words("start").equals(moment)) by.add("start");
        sheet.stream()
                .flatMap(Sheet::all)
                .filter(one -> one.path().size() == 4 && one.path().get(2).equals("choices"))
                .filter(one -> Ways.moments(one.value().at(List.of(WAYS))).contains(moment))
                .map(one -> one.path().get(1))
                .filter(from -> !from.equals(moment))
                .distinct()
                .forEach(by::add);
        return by;
    }

    private List<String> full(List<String> path) {
        return Sheet.longer(Sheet.top(block), path.toArray(String[]::new));
    }

    private static Outcome nowhere() {
        return new Outcome.Nowhere();
    }
}
