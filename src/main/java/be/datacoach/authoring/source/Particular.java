package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.authoring.source.Region.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something other than a text that differs between two versions of a module: which answer is right, a goal, the order of
 * the blocks, a block that came or went.
 *
 * @param where of a whole block with an empty path
 * @param before as it stands in the source; nothing where it was not there
 * @param after nothing where it is gone
 */
public record Particular(Where where, Optional<String> before, Optional<String> after) {

    /** What publishing sets, and nobody writes. */
    private static final Where NUMBER = new Where("", "version");

    private static final Where ORDER = new Where("", "blocks");

    /** In the order of the newer one; what is gone comes last. */
    public static List<Particular> between(ModuleSource before, ModuleSource after) {
        Map<Where, String> was = of(before);
        Map<Where, String> is = of(after);
        Set<Where> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        var found = new ArrayList<Particular>();
        for (Where where : all) {
            boolean inside = !where.path().isEmpty() && !where.block().isEmpty();
            boolean comesOrGoes = was.containsKey(block(where)) != is.containsKey(block(where));
            boolean text = before.find(where).isPresent() || after.find(where).isPresent();
            if (inside && comesOrGoes || text || Objects.equals(was.get(where), is.get(where))) continue;
            found.add(new Particular(where, Optional.ofNullable(was.get(where)), Optional.ofNullable(is.get(where))));
        }
        return List.copyOf(found);
    }

    private static Where block(Where where) {
        return new Where(where.block(), "");
    }

    private static Map<Where, String> of(ModuleSource source) {
        Map<Where, String> all = new LinkedHashMap<>();
        walk(List.of(), source.region(), source, all);
        Set<String> blocks = Anatomy.of(source).blocks().keySet();
        blocks.forEach(id -> all.put(new Where(id, ""), ""));
        all.put(ORDER, String.join(", ", blocks));
        all.remove(NUMBER);
        return all;
    }

    private static void walk(List<String> path, Region region, ModuleSource source, Map<Where, String> into) {
        Optional<List<Piece>> pieces = region.pieces();
        if (pieces.isEmpty()) {
            Where where = Where.at(path);
            boolean holdsTexts = source.passages(where.block()).stream()
                    .anyMatch(passage -> passage.where().path().startsWith(where.path() + "/"));
            if (!holdsTexts) into.put(where, region.said());
            return;
        }
        for (Piece piece : pieces.get()) {
            var inside = new ArrayList<>(path);
            inside.add(piece.step());
            walk(inside, piece.value(), source, into);
        }
    }
}
