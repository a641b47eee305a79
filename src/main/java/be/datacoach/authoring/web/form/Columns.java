package be.datacoach.authoring.web.form;

import be.datacoach.authoring.form.Field.Pick;
import be.datacoach.authoring.form.Sheet;
import be.datacoach.authoring.source.Tree;
import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.source.Common;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of the numbers that a figure shows, from its data set or its own. */
final class Columns {

    /** A column as far as choosing goes. @param values of a category */
    private record Column(String id, String label, boolean number, Map<String, String> values) {}

    private final Common common;
    private final Sheet block;
    private final Locale locale;

    Columns(Common common, Sheet block, Locale locale) {
        this.common = common;
        this.block = block;
        this.locale = locale;
    }

    /** @param sheet of the figure, or of a question about it */
    Map<String, String> from(Pick pick, Sheet sheet) {
        List<Column> columns = columns(figure(sheet));
        var names = new LinkedHashMap<String, String>();
        if (pick == Pick.MARKS) {
            columns.stream()
                    .filter(column -> column.id.equals(sheet.value().words("column")))
                    .forEach(column -> names.putAll(column.values));
            return names;
        }
        if (pick == Pick.CELLS) {
            columns.forEach(column -> column.values.forEach(
                    (value, label) -> names.put(column.id + "=" + value, column.label + ": " + label)));
            return names;
        }
        columns.stream()
                .filter(column -> pick == Pick.COLUMNS || column.number == (pick == Pick.NUMBERS))
                .forEach(column -> names.put(column.id, column.label));
        return names;
    }

    private Tree.Fields figure(Sheet sheet) {
        if (sheet.value().fields().containsKey("chart")) return sheet.value();
        List<String> path = sheet.path();
        Optional<Tree> beside = path.size() < 2
                ? Optional.empty()
                : block.value().at(path.subList(0, path.size() - 2)).flatMap(one -> one.at(List.of("figure")));
        return beside.filter(Tree.Fields.class::isInstance)
                .map(Tree.Fields.class::cast)
                .orElseGet(() -> new Tree.Fields(Map.of()));
    }

    private List<Column> columns(Tree.Fields figure) {
        Optional<DataSet> named = common.dataSet(figure.words("dataset"));
        if (named.isPresent())
            return named.get().columns().stream().map(this::column).toList();
        if (!(figure.fields().get("columns") instanceof Tree.Items own)) return List.of();
        return own.items().stream()
                .filter(Tree.Fields.class::isInstance)
                .map(one -> own((Tree.Fields) one, figure))
                .toList();
    }

    private Column column(DataSet.Column column) {
        var values = new LinkedHashMap<String, String>();
        column.values().forEach(value -> values.put(value.id(), value.label().in(locale)));
        return new Column(column.id(), column.id() + " · " + column.label().in(locale), column.numeric(), values);
    }

    private static Column own(Tree.Fields column, Tree.Fields figure) {
        String id = column.words("id");
        var values = new LinkedHashMap<String, String>();
        int index = Sheet.ids(figure.fields().get("columns")).indexOf(id);
        if (figure.fields().get("rows") instanceof Tree.Items rows) {
            for (Tree row : rows.items()) {
                String value = row.at(List.of(row instanceof Tree.Items ? Integer.toString(index) : id))
                        .filter(Tree.Words.class::isInstance)
                        .map(one -> ((Tree.Words) one).value())
                        .orElse("");
                if (!value.isEmpty()) values.put(value, value);
            }
        }
        String label = column.words("label");
        return new Column(
                id,
                label.isEmpty() ? id : id + " · " + label,
                column.words("kind").equals("number"),
                values);
    }
}
