package be.datacoach.authoring.form;

/**
 * One thing to fill in.
 *
 * @param path from the thing that the form is about, such as {@code effect/safety}
 * @param pick what is chosen from; NOTHING where somebody writes
 * @param stays whether it is written even when it is empty or the usual
 */
public record Field(String path, Kind kind, Pick pick, boolean stays) {

    /** What may be filled in, and how it is written. */
    public enum Kind {
        /** Markdown, with variation points or without. */
        TEXT,
        /** Words without line breaks; two languages where it is written so. */
        LINE,
        NUMBER,
        DATE,
        /** Yes or no. */
        FLAG,
        /** One of some. */
        CHOICE,
        /** Any number of some. */
        CODES,
        /** Codes of one's own, with commas between them. */
        WORDS,
        /** A competency and its level, for each competency. */
        GOALS,
        /** Minutes in each band. */
        MINUTES,
        /** Where a choice in a conversation leads. */
        WAYS,
        /** The values that rows must have to be shown, each as {@code column=value}. */
        ROWS
    }

    /** What there is to choose from. */
    public enum Pick {
        NOTHING,
        COMPETENCIES,
        GOALS,
        SKILLS,
        SOURCES,
        MODULES,
        FOLDED,
        ITEMS,
        KINDS,
        POINTS,
        CATEGORIES,
        MOMENTS,
        EFFECTS,
        DATASETS,
        CHARTS,
        COLUMNS,
        NUMBERS,
        CLASSES,
        CELLS,
        ASKING,
        AUDIENCES,
        MARKS
    }

    static Field text(String path) {
        return new Field(path, Kind.TEXT, Pick.NOTHING, false);
    }

    static Field line(String path) {
        return new Field(path, Kind.LINE, Pick.NOTHING, false);
    }

    static Field number(String path) {
        return new Field(path, Kind.NUMBER, Pick.NOTHING, false);
    }

    static Field flag(String path) {
        return new Field(path, Kind.FLAG, Pick.NOTHING, false);
    }

    static Field choice(String path, Pick pick) {
        return new Field(path, Kind.CHOICE, pick, false);
    }

    static Field codes(String path, Pick pick) {
        return new Field(path, Kind.CODES, pick, false);
    }

    static Field of(String path, Kind kind) {
        return new Field(path, kind, Pick.NOTHING, false);
    }

    Field staying() {
        return new Field(path, kind, pick, true);
    }

    /** The name by which pages call it: its last step that is no place in a list. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
