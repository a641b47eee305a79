package be.datacoach.catalogue.figure;

import be.datacoach.catalogue.content.DataSet.Column;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Figure.Chart;
import be.datacoach.catalogue.figure.Drawing.Cell;
import be.datacoach.platform.Phrases;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The numbers of a drawing in words: the table beside the chart. */
public final class FigureTable {

    /** A group, or a group in a series. */
    public record Row(String label, List<Entry> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A number under its heading, which a narrow page repeats. */
    public record Entry(String heading, String words) {}

    private static final String KEY = "app_figure.";
    private static final String NOTHING = "–";

    private final Figure figure;
    private final Drawing drawing;
    private final Locale locale;
    private final Phrases phrases;

    FigureTable(Figure figure, Drawing drawing, Locale locale) {
        this.figure = figure;
        this.drawing = drawing;
        this.locale = locale;
        this.phrases = Phrases.in(locale);
    }

    List<String> headings() {
        var headings = new ArrayList<String>();
        if (drawing.counted()) {
            headings.add(figure.axes().y().isPresent() ? measure() : phrases.say(KEY + "count"));
            if (drawing.looking().percent()) headings.add(phrases.say(KEY + "share"));
            return headings;
        }
        if (drawing.sized()) headings.add(phrases.say(KEY + "count"));
        boolean given = drawing.chart() == Chart.INTERVALS || (drawing.chart() == Chart.LINES && !drawing.sized());
        headings.add(given ? measure() : phrases.say(KEY + "mean"));
        switch (drawing.chart()) {
            case DOTS -> headings.addAll(List.of(phrases.say(KEY + "lowest"), phrases.say(KEY + "highest")));
            case INTERVALS -> headings.addAll(List.of(phrases.say(KEY + "from"), phrases.say(KEY + "to")));
            case PROFILE -> headings.add(phrases.say(KEY + "spread"));
            default -> {}
        }
        return headings;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        List<String> headings = headings();
        for (int group = 0; group < drawing.groups().size(); group++) {
            for (Drawing.Series series : drawing.series()) {
                List<String> words = words(series.cells().get(group), group);
                var cells = new ArrayList<Entry>();
                for (int at = 0; at < words.size(); at++) cells.add(new Entry(headings.get(at), words.get(at)));
                rows.add(new Row(label(group, series), cells));
            }
        }
        return rows;
    }

    private String label(int group, Drawing.Series series) {
        String own = group(group);
        return series.value().isEmpty() ? own : own + " · " + series(series);
    }

    String group(int group) {
        String value = drawing.groups().get(group);
        return drawing.x().numeric()
                ? number(Double.parseDouble(value))
                : drawing.x().label(value).in(locale);
    }

    String series(Drawing.Series series) {
        return figure.axes()
                .split()
                .flatMap(figure.numbers()::column)
                .map(column -> column.label(series.value()).in(locale))
                .orElse("");
    }

    /** What is measured, with its unit. */
    String measure() {
        return figure.axes()
                .y()
                .flatMap(figure.numbers()::column)
                .map(this::named)
                .orElse(phrases.say(KEY + "count"));
    }

    private String named(Column column) {
        String unit = column.unit().in(locale);
        String label = column.label().in(locale);
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    private List<String> words(Cell cell, int group) {
        var words = new ArrayList<String>();
        if (drawing.counted()) {
            words.add(number(cell.size()));
            if (drawing.looking().percent()) words.add(share(cell, group));
            return words;
        }
        if (drawing.sized()) words.add(number(cell.size()));
        words.add(number(cell.value()));
        switch (drawing.chart()) {
            case DOTS, INTERVALS -> words.addAll(List.of(number(cell.low()), number(cell.high())));
            case PROFILE -> words.add(spread(cell));
            default -> {}
        }
        return words;
    }

    /** 33% (3 van 9): a share never stands without what it is a share of. */
    private String share(Cell cell, int group) {
        if (cell.share().isEmpty()) return NOTHING;
        double part = cell.share().getAsDouble();
        double whole = part > 0 ? cell.size() / part : drawing.size(group);
        return phrases.say(KEY + "of", Long.toString(Math.round(100 * part)), number(cell.size()), number(whole));
    }

    private String spread(Cell cell) {
        return cell.high().isPresent() && cell.value().isPresent()
                ? number(cell.high().getAsDouble() - cell.value().getAsDouble())
                : NOTHING;
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : NOTHING;
    }

    /** In the writing of the language, with two decimals at most. */
    String number(double number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
