package be.datacoach.practice.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one maker typed, beside what stands: fields that nobody else touched since are taken, and of a field that two wrote in,
 * no program mixes the words.
 *
 * @param taken new texts by field; what stands already is not in it
 * @param clashes fields that somebody else wrote in too
 */
record FieldMerge(Map<String, String> taken, List<Clash> clashes) {

    /** A field as somebody typed it, and what stood there when they began. */
    record Typed(String base, String words) {}

    /** Words that do not stand, with what both began with. */
    record Clash(String field, String base, String mine) {}

    FieldMerge {
        taken = Map.copyOf(taken);
        clashes = List.copyOf(clashes);
    }

    /** @param now what stands, by field; a field without text may be missing */
    static FieldMerge of(Map<String, String> now, Map<String, Typed> typed) {
        Map<String, String> taken = new TreeMap<>();
        List<Clash> clashes = new ArrayList<>();
        new TreeMap<>(typed).forEach((field, mine) -> {
            String there = now.getOrDefault(field, "");
            boolean nothingNew = mine.words.equals(there) || mine.words.equals(mine.base);
            if (nothingNew) return;
            if (there.equals(mine.base)) taken.put(field, mine.words);
            else clashes.add(new Clash(field, mine.base, mine.words));
        });
        return new FieldMerge(taken, clashes);
    }
}
