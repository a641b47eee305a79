package be.datacoach.intake.web;

import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.instrument.EntryTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The numbers of a question as a table, in words. */
public record FigureRow(String describe, List<String> heads, List<List<String>> rows) {
    public FigureRow {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    static FigureRow of(EntryTest.Shown figure, Locale locale) {
        List<DataSet.Column> columns = figure.numbers().columns();
        return new FigureRow(
                figure.describe().in(locale),
                columns.stream().map(column -> head(column, locale)).toList(),
                figure.numbers().rows().stream()
                        .map(row -> IntStream.range(0, columns.size())
                                .mapToObj(index ->
                                        columns.get(index).label(row.get(index)).in(locale))
                                .toList())
                        .toList());
    }

    private static String head(DataSet.Column column, Locale locale) {
        String unit = column.unit().in(locale);
        String label = column.label().in(locale);
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }
}
