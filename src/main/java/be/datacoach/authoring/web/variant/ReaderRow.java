package be.datacoach.authoring.web.variant;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.proof.Readership;
import be.datacoach.authoring.source.Point;
import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.source.Point.Variant;
import be.datacoach.authoring.variant.EditPoint;
import be.datacoach.authoring.variant.ReadReaders;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.ConditionSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text of a variation point: for whom it is meant, and who reads it.
 *
 * @param index from 0; -1 for what everybody else reads
 * @param meant for whom it was written, in words
 * @param written the same as it stands in the source
 * @param who everybody who reads it, in lines that are true all at once
 * @param last whether no variant comes behind it
 */
public record ReaderRow(
        int index, String meant, String written, String words, Optional<List<String>> who, boolean last) {

    private static final int MOST_LETTERS = 160;

    /** A point with its rows. */
    public record Table(String name, String seal, List<ReaderRow> rows, List<String> nothing, boolean told) {
        public Table {
            rows = List.copyOf(rows);
            nothing = List.copyOf(nothing);
        }

        /** Whether somebody has nothing to read. */
        public boolean gap() {
            return !nothing.isEmpty();
        }
    }

    static Table table(ReadReaders.Place place, Common common, ConditionWords words) {
        Point point = place.point();
        var rows = new ArrayList<ReaderRow>();
        for (int i = 0; i < point.variants().size(); i++) {
            Variant variant = point.variants().get(i);
            rows.add(new ReaderRow(
                    i,
                    meant(variant.readers(), common, words),
                    written(variant.readers()),
                    excerpt(variant.words()),
                    who(place, i, words),
                    i == point.variants().size() - 1));
        }
        Optional<List<String>> others = who(place, Readership.OTHERWISE, words);
        point.otherwise()
                .ifPresent(text -> rows.add(new ReaderRow(
                        Readership.OTHERWISE,
                        words.phrases().say("author_readers.others"),
                        "",
                        excerpt(text),
                        others,
                        true)));
        boolean none = point.otherwise().isEmpty()
                && point.variants().stream().noneMatch(one -> one.words().isEmpty());
        List<String> nothing = none ? others.orElse(List.of()) : List.of();
        String seal = Long.toString(EditPoint.seal(Optional.of(point)));
        return new Table(point.name(), seal, rows, nothing, place.readers().isPresent());
    }

    private static Optional<List<String>> who(ReadReaders.Place place, int shown, ConditionWords words) {
        return place.readers()
                .map(readers -> readers.rows().stream()
                        .filter(row -> row.shown() == shown)
                        .map(words::say)
                        .toList());
    }

    private static String meant(Readers readers, Common common, ConditionWords words) {
        Set<VariantKey> keys = Arrays.stream(readers.keys().split("\\+"))
                .filter(key -> !key.isBlank())
                .map(key -> new VariantKey(key.strip()))
                .collect(Collectors.toSet());
        Condition when = readers.when().isEmpty()
                ? Condition.ALWAYS
                : ConditionSource.read(readers.when(), common).value().orElse(Condition.ALWAYS);
        return words.say(keys, when);
    }

    private static String written(Readers readers) {
        if (readers.keys().isEmpty()) return readers.when();
        return readers.when().isEmpty() ? readers.keys() : readers.keys() + " · " + readers.when();
    }

    private static String excerpt(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST_LETTERS
                ? line
                : line.substring(0, MOST_LETTERS).stripTrailing() + "…";
    }

    public boolean others() {
        return index == Readership.OTHERWISE;
    }

    public boolean first() {
        return index == 0;
    }

    /** Its number, from 1. */
    public int number() {
        return index + 1;
    }

    /** Whether nobody reads it, as far as that is known. */
    public boolean unread() {
        return who.filter(List::isEmpty).isPresent();
    }

    public List<String> readers() {
        return who.orElse(List.of());
    }
}
