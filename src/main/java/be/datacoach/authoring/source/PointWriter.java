package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.source.Point.Variant;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes variation points and variants as lines of a source. */
final class PointWriter {

    private final ScalarWriter scalars;
    private final String lineBreak;

    PointWriter(String source) {
        this.scalars = new ScalarWriter(source);
        this.lineBreak = source.contains("\r\n") ? "\r\n" : "\n";
    }

    /** A point with one variant, whose keys begin at a column; without a line break at its end. */
    String point(int column, String name, Variant variant, String otherwise) {
        return "point: " + name + lineBreak + spaces(column) + "variants:" + lineBreak + spaces(column + 2) + "- "
                + variant(column + 4, variant) + lineBreak + spaces(column) + "otherwise: "
                + words(otherwise, column + 2);
    }

    /** A variant whose keys begin at a column; without a line break at its end. */
    String variant(int column, Variant variant) {
        return readers(column, variant.readers()) + lineBreak + spaces(column) + "text: "
                + words(variant.words(), column + 2);
    }

    /** Who a variant is for. */
    String readers(int column, Readers readers) {
        String keys = readers.keys().isEmpty() ? "" : "for: " + readers.keys();
        String when = readers.when().isEmpty() ? "" : "when: " + readers.when();
        return keys.isEmpty() || when.isEmpty() ? keys + when : keys + lineBreak + spaces(column) + when;
    }

    private String words(String words, int indent) {
        ScalarStyle style = words.indexOf('\n') < 0 ? ScalarStyle.PLAIN : ScalarStyle.LITERAL;
        return scalars.write(new Scalar(0, 0, style, indent, false), words, false);
    }

    static String spaces(int many) {
        return " ".repeat(many);
    }
}
