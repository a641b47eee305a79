package be.datacoach.authoring.web;

import be.datacoach.authoring.draft.Text;
import be.datacoach.authoring.source.Passage.Kind;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * A text to edit, on the page.
 *
 * @param id unique over the page
 * @param label which text it is, within its group
 * @param readers for whom it is, when not for everybody; else empty
 */
public record TextRow(String id, String label, String readers, Text text) {
    private static final int LETTERS_A_LINE = 70;
    private static final int LONG = 90;

    /** Texts that belong together: a card, a question, the block itself. */
    public record Group(String title, List<TextRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** All of them, in reading order. */
    static List<Group> groups(List<Text> texts, Phrases phrases) {
        var words = new PartWords(phrases);
        var groups = new ArrayList<Group>();
        String current = "";
        List<TextRow> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            String title = words.group(text.passage().where());
            if (!title.equals(current) && !rows.isEmpty()) {
                groups.add(new Group(current, rows));
                rows = new ArrayList<>();
            }
            current = title;
            rows.add(new TextRow("t" + i, words.label(text.passage()), words.readers(text.passage()), text));
        }
        if (!rows.isEmpty()) groups.add(new Group(current, rows));
        return groups;
    }

    public String path() {
        return text.passage().where().path();
    }

    public String words() {
        return text.words();
    }

    public long seal() {
        return text.seal();
    }

    public boolean varied() {
        return !readers.isEmpty();
    }

    /** English only where the path says so. */
    public String language() {
        return path().endsWith("/en") ? "en" : "nl";
    }

    /** How it stands on the page. */
    public String style() {
        if (minutes()) return "minutes-of";
        String kind = markdown() ? "" : "words-of";
        return varied() ? kind + " variant" : kind;
    }

    public boolean markdown() {
        return text.passage().kind() == Kind.MARKDOWN;
    }

    /** Whether it can have variants, so far as its place tells. */
    public boolean variable() {
        return markdown() && !text.passage().where().block().isEmpty();
    }

    public boolean minutes() {
        return text.passage().kind() == Kind.MINUTES;
    }

    /** A title or label: fits in a field of one line. */
    public boolean line() {
        return text.passage().kind() == Kind.LINE && words().length() <= LONG;
    }

    public boolean lines() {
        return text.passage().kind() == Kind.LINE && !line();
    }

    /** Height of the field. */
    public int height() {
        long breaks = words().chars().filter(c -> c == '\n').count();
        return (int) Math.min(24, 2 + breaks + words().length() / LETTERS_A_LINE);
    }
}
