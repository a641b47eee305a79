package be.datacoach.intake.web;

import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.instrument.EntryTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The figure of a question, drawn on a field of 360 by 200. The numbers themselves stand in a table beside it.
 *
 * @param describe what stands on the axes, for who cannot see them
 */
public record Drawing(String describe, List<Dot> dots, List<Line> lines, List<Word> words) {

    private static final int LEFT = 36;
    private static final int RIGHT = 350;
    private static final int TOP = 12;
    private static final int BOTTOM = 172;

    /** A value. */
    public record Dot(int x, int y) {}

    /** @param kind axis, mean, range or way: how it is drawn */
    public record Line(String kind, int fromX, int fromY, int toX, int toY) {}

    /** @param anchor start, middle or end */
    public record Word(int x, int y, String anchor, String text) {}

    public Drawing {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }

    /** Everything on its way to the drawing. */
    private record Sketch(EntryTest.Shown figure, List<String> groups, int lowest, int highest, Locale locale) {

        int x(String group) {
            return LEFT + (RIGHT - LEFT) * (2 * groups.indexOf(group) + 1) / (2 * groups.size());
        }

        int y(double value) {
            return (int) Math.round(BOTTOM - (BOTTOM - TOP) * (value - lowest) / (highest - lowest));
        }

        double value(List<String> row, String column) {
            return Double.parseDouble(row.get(figure.numbers().index(column)));
        }

        String group(List<String> row) {
            return row.get(figure.numbers().index(figure.x()));
        }
    }

    static Drawing of(EntryTest.Shown figure, Locale locale) {
        Sketch sketch = sketch(figure, locale);
        var dots = new ArrayList<Dot>();
        var lines = new ArrayList<Line>();
        lines.add(new Line("axis", LEFT, TOP, LEFT, BOTTOM));
        lines.add(new Line("axis", LEFT, BOTTOM, RIGHT, BOTTOM));
        Map<Dot, Integer> taken = new HashMap<>();
        for (List<String> row : figure.numbers().rows()) {
            int x = sketch.x(sketch.group(row));
            var place = new Dot(x, sketch.y(sketch.value(row, figure.y())));
            // Equal values of one group stand beside each other: left, right, further left.
            int before = taken.merge(place, 1, Integer::sum) - 1;
            int aside = (before % 2 == 0 ? 1 : -1) * 9 * ((before + 1) / 2);
            dots.add(new Dot(x + aside, place.y));
            figure.range()
                    .ifPresent(range -> lines.add(new Line(
                            "range",
                            x,
                            sketch.y(sketch.value(row, range.low())),
                            x,
                            sketch.y(sketch.value(row, range.high())))));
        }
        if (figure.chart() == Figure.Chart.LINES) lines.addAll(ways(dots));
        if (figure.chart() == Figure.Chart.DOTS) lines.addAll(means(sketch));
        return new Drawing(figure.describe().in(locale), dots, lines, words(sketch));
    }

    /** From nothing, or a round number below all values, to a round number above them. */
    private static Sketch sketch(EntryTest.Shown figure, Locale locale) {
        DataSet numbers = figure.numbers();
        var columns = new ArrayList<>(List.of(figure.y()));
        figure.range().ifPresent(range -> columns.addAll(List.of(range.low(), range.high())));
        var values = new TreeSet<Double>();
        numbers.rows()
                .forEach(row -> columns.forEach(column -> values.add(Double.valueOf(row.get(numbers.index(column))))));
        int lowest = figure.range().isPresent() ? 10 * (int) Math.floor(values.first() / 10) : 0;
        int highest = 10 * (int) Math.ceil((values.last() + 1) / 10);
        Optional<DataSet.Column> x = numbers.column(figure.x());
        return new Sketch(figure, x.map(DataSet.Column::codes).orElse(List.of()), lowest, highest, locale);
    }

    private static List<Line> ways(List<Dot> dots) {
        var ways = new ArrayList<Line>();
        for (int next = 1; next < dots.size(); next++) {
            Dot from = dots.get(next - 1);
            Dot to = dots.get(next);
            ways.add(new Line("way", from.x, from.y, to.x, to.y));
        }
        return ways;
    }

    private static List<Line> means(Sketch sketch) {
        var means = new ArrayList<Line>();
        for (String group : sketch.groups) {
            sketch.figure.numbers().rows().stream()
                    .filter(row -> sketch.group(row).equals(group))
                    .mapToDouble(row -> sketch.value(row, sketch.figure.y()))
                    .average()
                    .ifPresent(mean -> means.add(new Line(
                            "mean", sketch.x(group) - 40, sketch.y(mean), sketch.x(group) + 40, sketch.y(mean))));
        }
        return means;
    }

    private static List<Word> words(Sketch sketch) {
        var words = new ArrayList<Word>();
        for (int value : List.of(sketch.lowest, (sketch.lowest + sketch.highest) / 2, sketch.highest)) {
            words.add(new Word(LEFT - 6, sketch.y(value) + 4, "end", Integer.toString(value)));
        }
        DataSet.Column x = sketch.figure.numbers().column(sketch.figure.x()).orElseThrow();
        boolean crowded = sketch.groups.size() > 5;
        for (String group : sketch.groups) {
            String label = x.label(group).in(sketch.locale);
            String shown = crowded ? label.substring(0, Math.min(3, label.length())) : label;
            words.add(new Word(sketch.x(group), BOTTOM + 16, "middle", shown));
        }
        return words;
    }
}
