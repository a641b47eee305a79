package be.datacoach.authoring.web;

import be.datacoach.authoring.publish.Change;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.WordDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * A change on the page: where, for whom, and the words that went and came.
 *
 * @param block the block it is in, to go there; empty for what stands around the blocks
 */
public record ChangeRow(String block, String blockTitle, String label, String readers, List<PieceRow> pieces) {
    private static final int AROUND = 120;

    /** Some words. */
    public record PieceRow(String kind, String words) {
        public boolean same() {
            return kind.equals("SAME");
        }

        public boolean removed() {
            return kind.equals("REMOVED");
        }

        public boolean added() {
            return kind.equals("ADDED");
        }
    }

    public ChangeRow {
        pieces = List.copyOf(pieces);
    }

    static ChangeRow of(Change change, ModuleSource source, Phrases phrases) {
        var words = new PartWords(phrases);
        String block = change.place().where().block();
        return new ChangeRow(
                block,
                BlockName.in(source, block, phrases),
                words.full(change.place()),
                words.readers(change.place()),
                rows(change.pieces()));
    }

    public boolean varied() {
        return !readers.isEmpty();
    }

    /** Of what stayed, only what stands near a change. */
    private static List<PieceRow> rows(List<WordDifference.Piece> pieces) {
        var rows = new ArrayList<PieceRow>();
        for (int i = 0; i < pieces.size(); i++) {
            WordDifference.Piece piece = pieces.get(i);
            String words = piece.kind() == WordDifference.Kind.SAME
                    ? near(piece.words(), i > 0, i < pieces.size() - 1)
                    : piece.words();
            rows.add(new PieceRow(piece.kind().name(), words));
        }
        return rows;
    }

    private static String near(String words, boolean after, boolean before) {
        int most = AROUND * ((after ? 1 : 0) + (before ? 1 : 0));
        if (words.length() <= most + 20) return words;
        int first = words.indexOf(' ', AROUND);
        int last = words.lastIndexOf(' ', words.length() - AROUND);
        String start = after ? words.substring(0, first < 0 ? AROUND : first) : "";
        String end = before ? words.substring(Math.max(last, words.length() - 2 * AROUND)) : "";
        return start + "…" + end;
    }
}
