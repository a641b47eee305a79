package be.datacoach.catalogue.figure;

import be.datacoach.catalogue.content.DataSet.Column;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.figure.FigureTable.Row;
import be.datacoach.platform.Phrases;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A figure as WEB-INF/parts/figure.xhtml shows it: chart and table, and what may be changed. */
public final class FigureOnPage {

    /** More rows than this help nobody on a page. */
    private static final int MOST_ROWS = 400;

    /** A value or column to choose. */
    public record Option(String id, String code, String label, boolean chosen) {}

    /** A column of which values may be chosen. */
    public record Filter(String name, String label, List<Option> options) {
        public Filter {
            options = List.copyOf(options);
        }
    }

    private final String id;
    private final Figure figure;
    private final Looking asked;
    private final Locale locale;
    private final Drawing drawing;
    private final FigureTable table;

    /** @param id unique over the page */
    public FigureOnPage(String id, Figure figure, Looking asked, Locale locale) {
        this.id = id;
        this.figure = figure.orNothing();
        this.asked = asked;
        this.locale = locale;
        this.drawing = Draughtsman.draw(this.figure, asked);
        this.table = new FigureTable(this.figure, drawing, locale);
    }

    public String getId() {
        return id;
    }

    public String getDescribe() {
        return figure.describe().in(locale);
    }

    /** The language of the description: modules have it in Dutch alone. */
    public String getLanguage() {
        boolean both = !figure.describe().nl().equals(figure.describe().en());
        return both ? locale.getLanguage() : "nl";
    }

    /** Whose numbers these are; empty for a handful of their own. */
    public String getAbout() {
        return figure.numbers().about().in(locale).strip();
    }

    public String getGroupHeading() {
        String x = drawing.x().label().in(locale);
        return figure.axes()
                .split()
                .filter(split -> !split.equals(drawing.x().id()))
                .flatMap(figure.numbers()::column)
                .map(column -> x + " · " + column.label().in(locale))
                .orElse(x);
    }

    public List<String> getHeadings() {
        return table.headings();
    }

    public List<Row> getRows() {
        return table.rows();
    }

    /** Names of groups that are too small to say much, with their size; empty where none is. */
    public String getSmall() {
        return String.join(
                ", ",
                IntStream.range(0, drawing.groups().size())
                        .filter(drawing::small)
                        .mapToObj(group -> table.group(group) + " (" + table.number(drawing.size(group)) + ")")
                        .toList());
    }

    public boolean isExplorable() {
        return figure.explore().anything();
    }

    public List<Filter> getFilters() {
        return figure.explore().filter().stream()
                .flatMap(name -> figure.numbers().column(name).stream())
                .map(this::filter)
                .toList();
    }

    private Filter filter(Column column) {
        List<String> offered = Draughtsman.offered(figure, column);
        Set<String> chosen = drawing.looking().filter().getOrDefault(column.id(), Set.copyOf(offered));
        List<Option> options = offered.stream()
                .map(code -> new Option(
                        id + "-" + column.id() + "-" + code,
                        code,
                        column.label(code).in(locale),
                        chosen.contains(code)))
                .toList();
        return new Filter("f." + column.id(), column.label().in(locale), options);
    }

    /** Columns that may be grouped by; none where there is nothing to choose. */
    public List<Option> getGroupings() {
        var first = Stream.of(figure.axes().x());
        return figure.explore().by().isEmpty()
                ? List.of()
                : Stream.concat(first, figure.explore().by().stream())
                        .distinct()
                        .flatMap(name -> figure.numbers().column(name).stream())
                        .map(column -> new Option(
                                id + "-by-" + column.id(),
                                column.id(),
                                column.label().in(locale),
                                column.id().equals(drawing.x().id())))
                        .toList();
    }

    public boolean isPercentOffered() {
        return figure.explore().percent();
    }

    public boolean isPercent() {
        return drawing.looking().percent();
    }

    public boolean isMeanOffered() {
        return figure.explore().mean();
    }

    public boolean isMean() {
        return drawing.looking().mean();
    }

    /** The names of the columns of single rows. */
    public List<String> getRowHeadings() {
        return figure.used().stream().map(column -> column.label().in(locale)).toList();
    }

    /** Every row behind the dots, in words; none where the table has them all or there are too many. */
    public List<List<String>> getSingleRows() {
        List<List<String>> rows = figure.chart() == Figure.Chart.DOTS ? Draughtsman.rows(figure, asked) : List.of();
        return rows.size() > MOST_ROWS
                ? List.of()
                : rows.stream().map(this::words).toList();
    }

    private List<String> words(List<String> row) {
        return figure.used().stream()
                .map(column -> {
                    String cell = row.get(figure.numbers().index(column.id()));
                    return column.numeric() && !cell.isEmpty()
                            ? table.number(Double.parseDouble(cell))
                            : column.label(cell).in(locale);
                })
                .toList();
    }

    /** What the script draws. */
    public String getDrawing() {
        JsonArrayBuilder groups = Json.createArrayBuilder();
        IntStream.range(0, drawing.groups().size()).forEach(group -> groups.add(table.group(group)));
        JsonArrayBuilder series = Json.createArrayBuilder();
        drawing.series()
                .forEach(one -> series.add(Json.createObjectBuilder()
                        .add("label", one.value().isEmpty() ? table.measure() : table.series(one))
                        .add("cells", cells(one))));
        boolean percent = drawing.looking().percent();
        return Json.createObjectBuilder()
                .add("chart", drawing.chart().name().toLowerCase(Locale.ROOT))
                .add("x", drawing.x().label().in(locale))
                .add("y", percent ? Phrases.in(locale).say("app_figure.share") : table.measure())
                .add("mean", drawing.looking().mean())
                .add("meanLabel", Phrases.in(locale).say("app_figure.mean"))
                .add("percent", percent)
                .add("groups", groups)
                .add("series", series)
                .build()
                .toString();
    }

    private JsonArrayBuilder cells(Drawing.Series series) {
        JsonArrayBuilder cells = Json.createArrayBuilder();
        for (Drawing.Cell cell : series.cells()) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            boolean percent = drawing.looking().percent();
            put(one, "value", percent ? hundredfold(cell.share()) : cell.value());
            put(one, "low", cell.low());
            put(one, "high", cell.high());
            JsonArrayBuilder dots = Json.createArrayBuilder();
            cell.dots().forEach(dots::add);
            cells.add(one.add("dots", dots));
        }
        return cells;
    }

    private static OptionalDouble hundredfold(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share;
    }

    private static void put(JsonObjectBuilder object, String name, OptionalDouble number) {
        number.ifPresentOrElse(value -> object.add(name, value), () -> object.addNull(name));
    }
}
