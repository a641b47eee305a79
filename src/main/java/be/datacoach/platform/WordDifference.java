package be.datacoach.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. */
public final class WordDifference {

    /** Beyond this many comparisons a text counts as rewritten: nobody reads such a patchwork. */
    private static final long MOST_CELLS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words that stayed, went or came. */
    public record Piece(Kind kind, String words) {}

    private WordDifference() {}

    /** In reading order; what went stands before what came in its place. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        int start = 0;
        while (start < Math.min(old.size(), fresh.size()) && old.get(start).equals(fresh.get(start))) start++;
        int end = 0;
        int most = Math.min(old.size(), fresh.size()) - start;
        while (end < most && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) end++;
        var pieces = new Pieces();
        pieces.all(Kind.SAME, old.subList(0, start));
        middle(old.subList(start, old.size() - end), fresh.subList(start, fresh.size() - end), pieces);
        pieces.all(Kind.SAME, old.subList(old.size() - end, old.size()));
        return pieces.done();
    }

    private static void middle(List<String> old, List<String> fresh, Pieces pieces) {
        if ((long) old.size() * fresh.size() > MOST_CELLS) {
            pieces.all(Kind.REMOVED, old);
            pieces.all(Kind.ADDED, fresh);
            return;
        }
        int[][] common = common(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            if (old.get(i).equals(fresh.get(j))) {
                pieces.add(Kind.SAME, old.get(i++));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) pieces.add(Kind.REMOVED, old.get(i++));
            else pieces.add(Kind.ADDED, fresh.get(j++));
        }
        pieces.all(Kind.REMOVED, old.subList(i, old.size()));
        pieces.all(Kind.ADDED, fresh.subList(j, fresh.size()));
    }

    /** Length of the longest common row of words from each pair of places on. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) words.add(matcher.group());
        return words;
    }

    /**
     * Gathers words into pieces. A space between two changed words belongs to the change, so that whole phrases are
     * struck and set, not word by word.
     */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder space = new StringBuilder();

        void all(Kind kind, List<String> words) {
            words.forEach(word -> add(kind, word));
        }

        void add(Kind kind, String word) {
            boolean changing = removed.length() + added.length() > 0;
            if (kind == Kind.SAME && changing && word.isBlank() && space.isEmpty()) {
                space.append(word);
                return;
            }
            if (kind == Kind.SAME) {
                settle();
                same(word);
                return;
            }
            if (!space.isEmpty()) {
                removed.append(space);
                added.append(space);
                space.setLength(0);
            }
            (kind == Kind.REMOVED ? removed : added).append(word);
        }

        private void settle() {
            if (!removed.isEmpty()) pieces.add(new Piece(Kind.REMOVED, removed.toString()));
            if (!added.isEmpty()) pieces.add(new Piece(Kind.ADDED, added.toString()));
            removed.setLength(0);
            added.setLength(0);
            if (!space.isEmpty()) same(space.toString());
            space.setLength(0);
        }

        private void same(String word) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).kind() == Kind.SAME) {
                pieces.set(last, new Piece(Kind.SAME, pieces.get(last).words() + word));
            } else pieces.add(new Piece(Kind.SAME, word));
        }

        List<Piece> done() {
            settle();
            return List.copyOf(pieces);
        }
    }
}
