package be.datacoach.authoring.form;

import be.datacoach.authoring.draft.Wording;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is filled in now, with all that is within it.
 *
 * @param path from the block, or from the module; an item of a list by its id, else by its number
 */
public record Sheet(List<String> path, Form form, Tree.Fields value, List<Listing> parts) {

    /** The things in one part of it: one, or those of a list. */
    public record Listing(Form.Part part, List<String> path, List<Sheet> things) {
        public Listing {
            path = List.copyOf(path);
            things = List.copyOf(things);
        }
    }

    /** A field in it, or a place within a field. @param within what comes behind the field's own path */
    record Place(Sheet sheet, Field field, List<String> within) {}

    public Sheet {
        path = List.copyOf(path);
        parts = List.copyOf(parts);
    }

    /** Of a block, or of the module itself for the empty name; nothing where there is no such block. */
    public static Optional<Sheet> of(ModuleSource source, String block) {
        Optional<Tree.Fields> value = source.tree()
                .at(top(block))
                .filter(Tree.Fields.class::isInstance)
                .map(Tree.Fields.class::cast);
        return value.map(map -> block.isEmpty()
                ? new Sheet(List.of(), Forms.head(map.words("status").equals("published")), map, List.of())
                : of(List.of(), Forms.of(map), map, ids(map.fields().get("categories"))));
    }

    /** Where a block, or the module itself, stands in the source. */
    static List<String> top(String block) {
        return block.isEmpty() ? List.of() : List.of("blocks", block);
    }

    private static Sheet of(List<String> path, Form form, Tree.Fields value, List<String> categories) {
        var listings = new ArrayList<Listing>();
        for (Form.Part part : form.parts()) {
            List<String> at = longer(path, part.path().split("/"));
            Optional<Tree> there = value.at(List.of(part.path().split("/")));
            if (part.many()) listings.add(new Listing(part, at, items(at, part, there, categories)));
            else if (there.isPresent() && there.get() instanceof Tree.Fields one) {
                listings.add(new Listing(part, at, List.of(of(at, part.form(), one, categories))));
            }
        }
        return new Sheet(path, form, value, listings);
    }

    private static List<Sheet> items(List<String> at, Form.Part part, Optional<Tree> list, List<String> categories) {
        var sheets = new ArrayList<Sheet>();
        Set<String> seen = new HashSet<>();
        if (list.isEmpty() || !(list.get() instanceof Tree.Items items)) return sheets;
        for (int i = 0; i < items.items().size(); i++) {
            if (!(items.items().get(i) instanceof Tree.Fields thing)) continue;
            String id = thing.words("id");
            String step = id.isEmpty() || !seen.add(id) ? Integer.toString(i) : id;
            sheets.add(of(longer(at, step), Forms.of(part, thing, categories), thing, categories));
        }
        return sheets;
    }

    private static String names(@Nullable Tree blocks) {
        if (!(blocks instanceof Tree.Items list)) return "";
        return list.items().stream()
                .map(one -> one instanceof Tree.Fields map ? map.words("id") + map.words("use") : "")
                .collect(Collectors.joining(" "));
    }

    /** The ids in a list. */
    public static List<String> ids(@Nullable Tree list) {
        if (!(list instanceof Tree.Items items)) return List.of();
        return items.items().stream()
                .filter(Tree.Fields.class::isInstance)
                .map(one -> ((Tree.Fields) one).words("id"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> longer(List<String> path, String... steps) {
        return Stream.concat(path.stream(), Stream.of(steps)).toList();
    }

    /** This and all that is within it. */
    public Stream<Sheet> all() {
        return Stream.concat(
                Stream.of(this),
                parts.stream().flatMap(listing -> listing.things().stream()).flatMap(Sheet::all));
    }

    /** Tells what it is made of from anything else; what is written in it does not matter. */
    public long seal() {
        String blocks = path.isEmpty() ? names(value.fields().get("blocks")) : "";
        String things = all().map(sheet -> String.join("/", sheet.path) + " "
                        + Ways.moments(sheet.value.at(List.of("to"))).size())
                .collect(Collectors.joining("\n"));
        return Wording.seal(blocks + "\n" + things);
    }

    /** Every list within it that things can be added to. */
    Stream<Listing> lists() {
        return all().flatMap(sheet -> sheet.parts().stream())
                .filter(listing -> listing.part().many());
    }

    /** Whose field a path leads to. */
    Optional<Place> place(List<String> wanted) {
        return all().flatMap(sheet -> sheet.form().fields().stream().flatMap(field -> {
                    List<String> own = longer(sheet.path(), field.path().split("/"));
                    boolean leads = wanted.size() >= own.size()
                            && wanted.subList(0, own.size()).equals(own);
                    return leads
                            ? Stream.of(new Place(sheet, field, wanted.subList(own.size(), wanted.size())))
                            : Stream.empty();
                }))
                .findFirst();
    }
}
