package be.datacoach.practice.web;

/**
 * Something to write, on the page.
 *
 * @param label as Markdown
 * @param guidance as Markdown; empty where there is none
 * @param lines height; 1 is a single line
 */
public record FieldRow(String name, String label, String guidance, int lines, boolean required, String text) {

    /** Unique over the page. */
    public String id() {
        return "field-" + name;
    }

    public boolean single() {
        return lines == 1;
    }

    public boolean guided() {
        return !guidance.isBlank();
    }

    public boolean filled() {
        return !text.isBlank();
    }
}
