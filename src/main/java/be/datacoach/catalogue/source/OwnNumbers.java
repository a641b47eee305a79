package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.DataSet.Column;
import be.datacoach.catalogue.content.DataSet.Kind;
import be.datacoach.catalogue.content.DataSet.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the handful of numbers that a figure brings itself: columns as in a codebook, and rows in their order. */
final class OwnNumbers {

    private final Element element;

    OwnNumbers(Element element) {
        this.element = element;
    }

    DataSet read() {
        Text nothing = Text.of("");
        List<Column> columns = ColumnReader.read(element);
        var rows = new ArrayList<List<String>>();
        for (Element place : element.list("rows")) {
            List<Element> cells = cells(place, columns);
            if (cells.size() != columns.size()) {
                place.wrong("row_length", Integer.toString(cells.size()), Integer.toString(columns.size()));
                continue;
            }
            IntStream.range(0, cells.size()).forEach(index -> check(cells.get(index), columns.get(index)));
            rows.add(cells.stream().map(Element::text).toList());
        }
        List<Column> known = IntStream.range(0, columns.size())
                .mapToObj(index -> withValues(columns.get(index), index, rows))
                .toList();
        return new DataSet("", 1, nothing, nothing, nothing, known, rows);
    }

    /** A row is a list in the order of the columns, or a map. */
    private static List<Element> cells(Element place, List<Column> columns) {
        if (!place.isMap()) return place.list();
        place.allowing(new HashSet<>(columns.stream().map(Column::id).toList()));
        return columns.stream()
                .flatMap(column -> place.need(column.id()).stream())
                .toList();
    }

    private static void check(Element cell, Column column) {
        List<String> wrong = ColumnReader.wrong(column, cell.text());
        if (!wrong.isEmpty()) {
            cell.wrong(wrong.get(0), wrong.subList(1, wrong.size()).toArray(String[]::new));
        }
    }

    /** A category without values has those that occur, in the order in which they do. */
    private static Column withValues(Column column, int index, List<List<String>> rows) {
        if (column.kind() != Kind.CATEGORY || !column.values().isEmpty()) return column;
        List<Value> values = rows.stream()
                .map(row -> row.get(index))
                .distinct()
                .map(cell -> new Value(cell, Text.of(cell)))
                .toList();
        return new Column(
                column.id(),
                column.kind(),
                column.label(),
                column.unit(),
                column.ordered(),
                values,
                column.range(),
                column.missing());
    }
}
