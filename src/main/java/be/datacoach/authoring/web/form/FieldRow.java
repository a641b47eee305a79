package be.datacoach.authoring.web.form;

import java.util.List;

/**
 * A field on the page, saved by itself.
 *
 * @param id unique over the page
 * @param look what it looks like, and where it is sent
 * @param path its place in the block
 * @param words what it holds, where that is one value
 * @param options what to choose from
 * @param seal of what it holds
 * @param wrong what the check says about it
 */
public record FieldRow(
        String id,
        Look look,
        Label label,
        String path,
        String words,
        List<Option> options,
        long seal,
        List<String> wrong) {

    private static final int LETTERS_A_LINE = 70;
    private static final int MANY = 8;

    /** How a field looks. */
    public enum Look {
        /** Markdown, beside how it reads. */
        MARKDOWN,
        LINE,
        LINES,
        NUMBER,
        MINUTES,
        DATE,
        FLAG,
        CHOICE,
        CODES,
        LEVELS
    }

    /**
     * What is asked.
     *
     * @param hint may be empty
     * @param readers for whom it is, when not for everybody; else empty
     */
    public record Label(String words, String hint, String readers) {}

    /**
     * Something to choose. For a level of a competency, the competency with its own choices.
     *
     * @param code what is sent
     */
    public record Option(String id, String code, String label, boolean chosen, List<Option> levels) {
        public Option {
            levels = List.copyOf(levels);
        }

        static Option of(String code, String label, boolean chosen) {
            return new Option("", code, label, chosen, List.of());
        }

        public boolean nothing() {
            return code.isEmpty();
        }

        public boolean something() {
            return !nothing();
        }

        Option numbered(String own) {
            return new Option(own, code, label, chosen, levels);
        }
    }

    public FieldRow {
        options = List.copyOf(options);
        wrong = List.copyOf(wrong);
    }

    public boolean markdown() {
        return look == Look.MARKDOWN;
    }

    /** Whether it can have variants, so far as its place tells. */
    public boolean variable() {
        return markdown() && !words.isEmpty();
    }

    public boolean line() {
        return look == Look.LINE;
    }

    public boolean lines() {
        return look == Look.LINES;
    }

    /** Numbers are sent as they are typed: the check says what is wrong with them. */
    public boolean number() {
        return look == Look.NUMBER || look == Look.MINUTES;
    }

    public boolean date() {
        return look == Look.DATE;
    }

    public boolean flag() {
        return look == Look.FLAG;
    }

    public boolean choice() {
        return look == Look.CHOICE;
    }

    public boolean codes() {
        return look == Look.CODES;
    }

    public boolean levels() {
        return look == Look.LEVELS;
    }

    /** Whether one label names one control. */
    public boolean single() {
        return !flag() && !codes() && !levels();
    }

    /** Whether it is folded until somebody opens it. */
    public boolean many() {
        return codes() && options.size() > MANY;
    }

    public String chosen() {
        return String.join(
                ", ", options.stream().filter(Option::chosen).map(Option::label).toList());
    }

    public boolean hinted() {
        return !label.hint.isEmpty();
    }

    public boolean varied() {
        return !label.readers.isEmpty();
    }

    /** English only where the path says so. */
    public String language() {
        return path.endsWith("/en") ? "en" : "nl";
    }

    /** How it stands on the page. */
    public String style() {
        String kind = switch (look) {
            case MINUTES, NUMBER, DATE -> "minutes-of";
            case MARKDOWN -> "";
            case CHOICE -> "choice-of";
            default -> "words-of";
        };
        return varied() ? kind + " variant" : kind;
    }

    /** Height of the field. */
    public int height() {
        long breaks = words.chars().filter(c -> c == '\n').count();
        return (int) Math.min(24, 2 + breaks + words.length() / LETTERS_A_LINE);
    }
}
