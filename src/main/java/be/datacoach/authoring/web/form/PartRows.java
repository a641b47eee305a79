package be.datacoach.authoring.web.form;

import be.datacoach.authoring.form.Sheet;
import be.datacoach.authoring.source.Tree;
import be.datacoach.authoring.web.form.PartRow.Adding;
import be.datacoach.authoring.web.form.PartRow.Line;
import be.datacoach.authoring.web.form.PartRow.Listing;
import be.datacoach.authoring.web.form.PartRow.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is within a block, as lists of things that can be opened, moved, taken away and added to. */
final class PartRows {

    private static final int FEW = 2;

    private final FormRows rows;
    private final FieldWords words;
    private final List<String> remembered;
    private final String opened;

    /**
     * @param remembered what choices of a conversation leave behind
     * @param opened the path of what somebody came for; empty for nothing in particular
     */
    PartRows(FormRows rows, FieldWords words, List<String> remembered, String opened) {
        this.rows = rows;
        this.words = words;
        this.remembered = List.copyOf(remembered);
        this.opened = opened;
    }

    List<Listing> of(Sheet block) {
        return block.parts().stream().map(listing -> listing(block, listing)).toList();
    }

    private Listing listing(Sheet block, Sheet.Listing listing) {
        String title = title(listing) + whose(block, listing.path());
        if (!listing.part().many()) {
            List<Line> lines = listing.things().stream()
                    .flatMap(one -> lines(one, 0).stream())
                    .toList();
            return new Listing(title, List.of(), List.of(), lines);
        }
        var parts = new ArrayList<PartRow>();
        int size = listing.things().size();
        for (int i = 0; i < size; i++) {
            Sheet thing = listing.things().get(i);
            Place place = place(listing, i);
            boolean open = size <= FEW || (opened + "/").startsWith(place.path() + "/");
            parts.add(new PartRow(
                    place, FieldWords.excerpt(thing.value()), open, rows.wrong(place.path()), lines(thing, 0)));
        }
        return new Listing(title, parts, addings(listing), List.of());
    }

    private static String name(Sheet.Listing listing) {
        return listing.path().get(listing.path().size() - 1);
    }

    private String title(Sheet.Listing listing) {
        if (listing.part().many()) return words.list(name(listing));
        return name(listing).equals("figure")
                ? words.list("figure")
                : words.say("author_block.thing.form", name(listing));
    }

    /** Which case of a data exercise it is of, where there are several. */
    private String whose(Sheet block, List<String> path) {
        if (path.size() < 3 || !path.get(0).equals("case")) return "";
        if (path.get(1).equals("otherwise")) return " · " + words.say("author_block.case_others");
        Optional<Tree> variant = block.value().at(path.subList(0, 3));
        String keys = variant.map(one -> word(one, "for") + word(one, "when")).orElse("");
        return keys.isEmpty() ? "" : " · " + words.say("author_block.case_for", keys);
    }

    private static String word(Tree variant, String key) {
        return variant instanceof Tree.Fields map ? map.words(key) : "";
    }

    private Place place(Sheet.Listing listing, int index) {
        Sheet thing = listing.things().get(index);
        boolean named = name(listing).equals("moments");
        return new Place(
                String.join("/", thing.path()),
                words.thing(name(listing), index)
                        + (named ? " · " + thing.value().words("id") : ""),
                index == 0,
                index == listing.things().size() - 1);
    }

    private List<Adding> addings(Sheet.Listing listing) {
        String name = name(listing);
        String act = "ADD|" + String.join("/", listing.path()) + "|";
        if (!name.equals("questions")) return List.of(new Adding(act, words.say("author_block.add." + name)));
        return List.of("single", "number", "mark").stream()
                .map(kind -> new Adding(act + kind, words.say("author_block.add.question." + kind)))
                .toList();
    }

    private List<Line> lines(Sheet sheet, int depth) {
        var lines = new ArrayList<Line>();
        rows.of(sheet).forEach(row -> lines.add(Line.of(depth, row)));
        if (sheet.form().fields().stream().anyMatch(field -> field.path().equals("to"))) {
            lines.addAll(ways(sheet, depth));
        }
        for (Sheet.Listing listing : sheet.parts()) {
            if (!listing.part().many()) lines.add(Line.heading(depth + 1, title(listing)));
            for (int i = 0; i < listing.things().size(); i++) {
                if (listing.part().many()) lines.add(Line.thing(depth + 1, place(listing, i)));
                lines.addAll(lines(listing.things().get(i), depth + 1));
            }
            if (listing.part().many()) lines.add(Line.adding(depth + 1, addings(listing)));
        }
        return lines;
    }

    /** One more way for whom something is remembered, and one less. */
    private List<Line> ways(Sheet choice, int depth) {
        String path = String.join("/", choice.path()) + "/to";
        var addings = new ArrayList<Adding>();
        remembered.forEach(
                flag -> addings.add(new Adding("ADD|" + path + "|" + flag, words.say("author_block.add.way", flag))));
        if (choice.value().at(List.of("to")).orElse(Tree.words("")) instanceof Tree.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                String flag = word(list.items().get(i), "if");
                if (flag.isEmpty()) continue;
                addings.add(new Adding("REMOVE|" + path + "/" + i + "|", words.say("author_block.remove.way", flag)));
            }
        }
        return addings.isEmpty() ? List.of() : List.of(Line.adding(depth, addings));
    }
}
