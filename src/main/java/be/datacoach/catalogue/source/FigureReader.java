package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.DataSet.Column;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Figure.Axes;
import be.datacoach.catalogue.content.Figure.Chart;
import be.datacoach.catalogue.content.Figure.Explore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a figure, and holds it against the numbers that it shows. */
final class FigureReader {

    private static final Text NOTHING = Text.of("");

    /** In place of a figure that is not there. */
    static final Figure NONE = new Figure(
            Chart.BARS,
            new DataSet("", 1, NOTHING, NOTHING, NOTHING, List.of(), List.of()),
            Map.of(),
            new Axes("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            NOTHING,
            Explore.NOTHING);

    private static final Set<String> KEYS = Set.of(
            "dataset", "columns", "rows", "where", "chart", "x", "y", "split", "low", "high", "spread", "describe");

    private static final Map<Chart, List<String>> NEEDS = Map.of(
            Chart.DOTS, List.of("y"),
            Chart.BARS, List.of(),
            Chart.STACKED, List.of("split"),
            Chart.LINES, List.of(),
            Chart.INTERVALS, List.of("y", "low", "high"),
            Chart.PROFILE, List.of("y"));

    private final Common common;

    FigureReader(Common common) {
        this.common = common;
    }

    /** One with which nothing can be done. */
    Figure plain(Element element) {
        return read(element, numbers(element.allowing(KEYS)), Explore.NOTHING);
    }

    /** One with a handful of numbers of its own, outside the modules. */
    static Figure own(Element element) {
        var keys = new HashSet<>(KEYS);
        keys.remove("dataset");
        return read(element, new OwnNumbers(element.allowing(keys)).read(), Explore.NOTHING);
    }

    /** One that a learner may explore. */
    Figure explored(Element element) {
        var keys = new HashSet<>(KEYS);
        keys.add("explore");
        DataSet numbers = numbers(element.allowing(keys));
        Explore explore =
                element.find("explore").map(place -> explore(place, numbers)).orElse(Explore.NOTHING);
        return read(element, numbers, explore);
    }

    private static Figure read(Element element, DataSet numbers, Explore explore) {
        Chart chart = AttributesReader.word(element, "chart", Chart.class, Chart.BARS);
        Map<String, Set<String>> where = where(element, numbers);
        for (String key : NEEDS.getOrDefault(chart, List.of())) element.need(key);
        var axes = new Axes(
                x(element, chart, numbers),
                number(element, "y", numbers),
                category(element, "split", numbers),
                number(element, "low", numbers),
                number(element, "high", numbers),
                number(element, "spread", numbers));
        Text describe = element.find("describe").map(Texts::bilingual).orElse(NOTHING);
        if (describe.nl().isBlank()) element.wrong("figure_without_description");
        var figure = new Figure(chart, numbers, where, axes, describe, explore);
        boolean emptied = !numbers.rows().isEmpty() && figure.shown().rows().isEmpty();
        if (emptied) element.wrong("figure_without_rows");
        return figure;
    }

    private DataSet numbers(Element element) {
        Optional<Element> named = element.find("dataset");
        if (named.isEmpty()) return new OwnNumbers(element).read();
        String id = named.get().text();
        return common.dataSet(id).orElseGet(() -> {
            named.get().wrong("unknown_dataset", id, Nearest.to(id, common.dataSets()));
            return NONE.numbers();
        });
    }

    private static Map<String, Set<String>> where(Element element, DataSet numbers) {
        Map<String, Set<String>> where = new HashMap<>();
        element.find("where")
                .ifPresent(place -> place.entries().forEach((id, values) -> {
                    List<Element> wanted = values.isScalar() ? List.of(values) : values.list();
                    known(values, id, numbers)
                            .ifPresent(column -> wanted.stream()
                                    .filter(value -> !column.codes().isEmpty())
                                    .filter(value -> !column.codes().contains(value.text()))
                                    .forEach(value -> value.wrong(
                                            "unknown_value", value.text(), Nearest.to(value.text(), column.codes()))));
                    where.put(id, Set.copyOf(wanted.stream().map(Element::text).toList()));
                }));
        return where;
    }

    private static String x(Element element, Chart chart, DataSet numbers) {
        Optional<Column> column = element.need("x").flatMap(place -> known(place, place.text(), numbers));
        column.ifPresent(x -> {
            boolean ordered = x.ordered() || x.numeric();
            if (chart == Chart.LINES && !ordered) element.wrong("unordered_column", x.id());
            if (chart != Chart.LINES && x.numeric()) element.wrong("category_column_expected", "x", x.id());
        });
        return element.text("x", "");
    }

    private static Optional<String> number(Element element, String key, DataSet numbers) {
        if (element.find(key).isEmpty()) return Optional.empty();
        column(element, key, numbers)
                .filter(column -> !column.numeric())
                .ifPresent(column -> element.wrong("number_column_expected", key, column.id()));
        return Optional.of(element.text(key));
    }

    private static Optional<String> category(Element element, String key, DataSet numbers) {
        if (element.find(key).isEmpty()) return Optional.empty();
        column(element, key, numbers)
                .filter(Column::numeric)
                .ifPresent(column -> element.wrong("category_column_expected", key, column.id()));
        return Optional.of(element.text(key));
    }

    private static Explore explore(Element element, DataSet numbers) {
        element.allowing(Set.of("filter", "by", "percent", "mean"));
        return new Explore(
                columns(element, "filter", numbers),
                columns(element, "by", numbers),
                element.flag("percent", false),
                element.flag("mean", false));
    }

    private static List<String> columns(Element element, String key, DataSet numbers) {
        var ids = new ArrayList<String>();
        for (Element place : element.optionalList(key)) {
            known(place, place.text(), numbers)
                    .filter(Column::numeric)
                    .ifPresent(column -> place.wrong("category_column_expected", key, column.id()));
            ids.add(place.text());
        }
        return ids;
    }

    /** The column that a key names; a finding where there is no such column. */
    static Optional<Column> column(Element element, String key, DataSet numbers) {
        return element.need(key).flatMap(place -> known(place, place.text(), numbers));
    }

    private static Optional<Column> known(Element place, String id, DataSet numbers) {
        Optional<Column> column = numbers.column(id);
        // Numbers that are not there were told about already.
        if (column.isEmpty() && !numbers.columns().isEmpty()) {
            List<String> ids = numbers.columns().stream().map(Column::id).toList();
            place.wrong("unknown_column", id, Nearest.to(id, ids));
        }
        return column;
    }
}
