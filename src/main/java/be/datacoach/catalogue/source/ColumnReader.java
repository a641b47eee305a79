package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.content.DataSet.Column;
import be.datacoach.catalogue.content.DataSet.Kind;
import be.datacoach.catalogue.content.DataSet.Range;
import be.datacoach.catalogue.content.DataSet.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the columns of a codebook, and holds cells against them. */
final class ColumnReader {

    private static final Set<String> KEYS =
            Set.of("id", "kind", "label", "unit", "ordered", "values", "from", "to", "missing");

    private ColumnReader() {}

    static List<Column> read(Element parent) {
        var columns = new ArrayList<Column>();
        var ids = new HashSet<String>();
        for (Element place : parent.list("columns")) {
            Column column = column(place.allowing(KEYS));
            if (!ids.add(column.id())) place.wrong("column_twice", column.id());
            columns.add(column);
        }
        return columns;
    }

    private static Column column(Element element) {
        String id = element.text("id");
        Kind kind = AttributesReader.word(element, "kind", Kind.class, Kind.CATEGORY);
        return new Column(
                id,
                kind,
                element.find("label").map(Texts::bilingual).orElse(Text.of(id)),
                element.find("unit").map(Texts::bilingual).orElse(Text.of("")),
                element.flag("ordered", false),
                element.optionalList("values").stream().map(ColumnReader::value).toList(),
                range(element),
                element.flag("missing", false));
    }

    /** An id with its words, or a word that is both. */
    private static Value value(Element element) {
        if (element.isScalar()) return new Value(element.text(), Text.of(element.text()));
        element.allowing(Set.of("id", "nl", "en"));
        String id = element.text("id");
        String nl = element.text("nl", id);
        return new Value(id, new Text(nl, element.text("en", nl)));
    }

    private static Optional<Range> range(Element element) {
        if (element.find("from").isEmpty() && element.find("to").isEmpty()) return Optional.empty();
        double from = element.need("from").map(Element::number).orElse(0.0);
        double to = element.need("to").map(Element::number).orElse(0.0);
        if (to < from) element.wrong("range_backwards", element.text("id"));
        return Optional.of(new Range(from, to));
    }

    /** What is wrong with a cell: a code and its words; empty where nothing is. */
    static List<String> wrong(Column column, String cell) {
        if (cell.isEmpty()) return column.missing() ? List.of() : List.of("cell_empty", column.id());
        return switch (column.kind()) {
            case TEXT -> List.of();
            case CATEGORY ->
                column.values().isEmpty() || column.codes().contains(cell)
                        ? List.of()
                        : List.of("cell_unknown", column.id(), cell, Nearest.to(cell, column.codes()));
            case NUMBER -> number(column, cell);
        };
    }

    private static List<String> number(Column column, String cell) {
        try {
            double number = Double.parseDouble(cell);
            Range range = column.range().orElse(new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
            return Double.isFinite(number) && range.holds(number)
                    ? List.of()
                    : List.of("cell_out_of_range", column.id(), cell, plain(range.from()), plain(range.to()));
        } catch (NumberFormatException notANumber) {
            return List.of("cell_no_number", column.id(), cell);
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
