package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.authoring.source.Region.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Puts together what two authors made of one text. Whatever only one of them touched is taken from that one: a text, a
 * card, a block, the order of a list, a line of the front matter. Where both touched the same thing, {@code ours} stands
 * in the result and the place is a {@link Clash}, with what the others wrote; so nothing goes unseen.
 */
final class ThreeWay {

    private final List<Clash> clashes = new ArrayList<>();

    private ThreeWay() {}

    static Merge of(ModuleSource base, ModuleSource ours, ModuleSource theirs) {
        if (ours.text().equals(base.text())) return new Merge(theirs, List.of());
        if (theirs.text().equals(base.text())) return new Merge(ours, List.of());
        var merging = new ThreeWay();
        Region mine = ours.region();
        String body = merging.both(List.of(), Optional.of(base.region()), mine, theirs.region());
        String text =
                ours.text().substring(0, mine.start()) + body + ours.text().substring(mine.end());
        try {
            return new Merge(ModuleSource.of(text), merging.clashes);
        } catch (YamlEngineException | IllegalArgumentException layouts) {
            // Written with other indents, they cannot stand in one file: somebody has to look at all of it.
            var all = new Clash(
                    new Where("", ""), Optional.of(base.text()), Optional.of(ours.text()), Optional.of(theirs.text()));
            return new Merge(ours, List.of(all));
        }
    }

    /** Both changed it, each in another way. */
    private String both(List<String> path, Optional<Region> base, Region ours, Region theirs) {
        Optional<List<Piece>> mine = ours.pieces();
        Optional<List<Piece>> others = theirs.pieces();
        boolean alike = ours.node().getNodeType() == theirs.node().getNodeType();
        if (alike && mine.isPresent() && others.isPresent()) {
            List<Piece> before = base.flatMap(Region::pieces).orElse(List.of());
            if (comparable(before, mine.get(), others.get())) return pieces(path, before, mine.get(), others.get());
        }
        clashes.add(new Clash(
                Where.at(path), base.map(Region::said), Optional.of(ours.said()), Optional.of(theirs.said())));
        return ours.text();
    }

    /** Items without a name can only be told by their place, so none may have come or gone. */
    private static boolean comparable(List<Piece> before, List<Piece> mine, List<Piece> others) {
        boolean nameless = Stream.of(before, mine, others)
                .flatMap(List::stream)
                .anyMatch(piece -> piece.key().startsWith("#"));
        return !nameless || before.size() == mine.size() && mine.size() == others.size();
    }

    private String pieces(List<String> path, List<Piece> before, List<Piece> mine, List<Piece> others) {
        Map<String, Piece> was = byKey(before);
        Map<String, Piece> ours = byKey(mine);
        Map<String, Piece> theirs = byKey(others);
        var merged = new StringBuilder();
        String lead = Stream.of(mine, others)
                .filter(list -> list.size() > 1)
                .map(list -> list.get(1).lead())
                .findFirst()
                .orElse("\n");
        for (String key : Order.of(was.keySet(), ours.keySet(), theirs.keySet())) {
            Optional<Piece> place = Optional.ofNullable(ours.get(key)).or(() -> Optional.ofNullable(theirs.get(key)));
            Optional<String> text = piece(
                    path,
                    Optional.ofNullable(was.get(key)),
                    Optional.ofNullable(ours.get(key)),
                    Optional.ofNullable(theirs.get(key)));
            if (text.isEmpty()) continue;
            boolean first = merged.isEmpty();
            boolean ledHere = place.filter(one -> one.lead().contains("\n")).isPresent();
            merged.append(first ? mine.get(0).lead() : ledHere ? place.get().lead() : lead)
                    .append(text.get());
        }
        return merged.toString();
    }

    /** What becomes of one piece; nothing where it goes. */
    private Optional<String> piece(
            List<String> path, Optional<Piece> was, Optional<Piece> mine, Optional<Piece> other) {
        if (same(was, mine)) return other.map(piece -> piece.all().text());
        if (same(was, other) || same(mine, other))
            return mine.map(piece -> piece.all().text());
        var here = new ArrayList<>(path);
        here.add(mine.or(() -> other).orElseThrow().step());
        if (mine.isPresent() && other.isPresent()) {
            return Optional.of(mine.get().head()
                    + both(
                            here,
                            was.map(Piece::value),
                            mine.get().value(),
                            other.get().value()));
        }
        // Gone here and changed there: it stays, and somebody is asked.
        clashes.add(new Clash(Where.at(here), text(was), text(mine), text(other)));
        return mine.or(() -> other).map(piece -> piece.all().text());
    }

    private static Optional<String> text(Optional<Piece> piece) {
        return piece.map(one -> one.value().said());
    }

    private static boolean same(Optional<Piece> one, Optional<Piece> other) {
        return one.isPresent() == other.isPresent()
                && one.filter(piece -> piece.all().differs(other.orElseThrow().all()))
                        .isEmpty();
    }

    private static Map<String, Piece> byKey(List<Piece> pieces) {
        var byKey = new LinkedHashMap<String, Piece>();
        pieces.forEach(piece -> byKey.put(piece.key(), piece));
        return byKey;
    }
}
