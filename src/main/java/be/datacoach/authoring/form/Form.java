package be.datacoach.authoring.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a thing in a module is made of: a block, a question, an answer.
 *
 * @param fields in the order in which they are written
 * @param parts what it has within it, likewise
 */
public record Form(List<Field> fields, List<Part> parts) {

    /**
     * Something within.
     *
     * @param path of a list whose items have this form, or of one thing that has it
     * @param many whether it is a list
     */
    public record Part(String path, boolean many, Form form) {}

    public Form {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
    }

    static Form of(Field... fields) {
        return new Form(List.of(fields), List.of());
    }

    /** With a list of things. */
    Form many(String path, Form form) {
        return with(new Part(path, true, form));
    }

    /** With one thing that has a form of its own. */
    Form one(String path, Form form) {
        return with(new Part(path, false, form));
    }

    private Form with(Part part) {
        return new Form(fields, Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    Form and(Field... more) {
        return new Form(Stream.concat(fields.stream(), Stream.of(more)).toList(), parts);
    }

    /** The keys of such a thing, as they are written. */
    public List<String> order() {
        var keys = new ArrayList<String>(List.of("id", "type", "goal", "skill", "kind"));
        Stream.concat(fields.stream().map(Field::path), parts.stream().map(Part::path))
                .map(path -> path.contains("/") ? path.substring(0, path.indexOf('/')) : path)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        return keys;
    }
}
