package be.datacoach.authoring.bank;

/** Words of a question, and how they are marked up; without white space around them. */
public record Rich(Format format, String text) {

    /** As Moodle calls them, in GIFT between square brackets. */
    public enum Format {
        /** Words in which a tag may stand. */
        MOODLE,
        HTML,
        MARKDOWN,
        PLAIN
    }

    public static final Rich NONE = new Rich(Format.MOODLE, "");

    public Rich {
        text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) format = Format.MOODLE;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
