package be.datacoach.catalogue.figure;

import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.DataSet.Column;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Figure.Chart;
import be.datacoach.catalogue.figure.Drawing.Cell;
import be.datacoach.catalogue.figure.Drawing.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes of a figure, and what somebody asked to see of it, what there is to draw. */
public final class Draughtsman {

    private final Figure figure;
    private final Looking looking;
    private final DataSet numbers;
    private final Column x;

    private Draughtsman(Figure figure, Looking asked) {
        this.figure = figure;
        this.looking = asked.within(figure);
        this.numbers = figure.shown();
        String column = looking.by().orElse(figure.axes().x());
        this.x = numbers.column(column).orElseThrow(() -> new IllegalStateException("No column " + column));
    }

    public static Drawing draw(Figure figure, Looking asked) {
        return new Draughtsman(figure, asked).draw();
    }

    /** The rows that are left after filtering, in the columns of the figure; for who wants to see each. */
    public static List<List<String>> rows(Figure figure, Looking asked) {
        return new Draughtsman(figure, asked).kept();
    }

    private Drawing draw() {
        List<List<String>> rows = kept();
        List<String> groups = values(x, rows);
        List<String> splits = figure.axes()
                .split()
                .filter(split -> !split.equals(x.id()))
                .flatMap(numbers::column)
                .map(column -> values(column, rows))
                .orElse(List.of(""));
        List<List<Cell>> cells = splits.stream()
                .map(split -> groups.stream()
                        .map(group -> cell(rows.stream()
                                .filter(row -> group.equals(at(row, x.id())))
                                .filter(row -> split.isEmpty() || split.equals(split(row)))
                                .toList()))
                        .toList())
                .toList();
        var series = new ArrayList<Series>();
        for (int index = 0; index < splits.size(); index++) {
            series.add(new Series(splits.get(index), counted() ? shares(cells, index) : cells.get(index)));
        }
        return new Drawing(figure.chart(), x, groups, series, counted(), sized(cells), looking);
    }

    private List<List<String>> kept() {
        return numbers.rows().stream()
                .filter(row -> looking.filter().entrySet().stream()
                        .allMatch(entry -> entry.getValue().contains(at(row, entry.getKey()))))
                .toList();
    }

    /** The values of a column that occur, in its order; numbers from low to high. */
    private List<String> values(Column column, List<List<String>> rows) {
        List<String> there = rows.stream()
                .map(row -> at(row, column.id()))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (column.numeric()) {
            return there.stream()
                    .sorted(Comparator.comparingDouble(Double::parseDouble))
                    .toList();
        }
        List<String> codes = column.codes();
        return codes.isEmpty() ? there : codes.stream().filter(there::contains).toList();
    }

    private boolean counted() {
        Chart chart = figure.chart();
        boolean bars = chart == Chart.BARS || chart == Chart.STACKED;
        return bars || figure.axes().y().isEmpty();
    }

    /** Groups of rows are groups; sums are too when they can be shared out. What is given as it is has no size. */
    private boolean sized(List<List<Cell>> cells) {
        boolean y = figure.axes().y().isPresent();
        return switch (figure.chart()) {
            case DOTS -> true;
            case BARS, STACKED -> !y || figure.explore().percent();
            case LINES -> !y || cells.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 1);
            case PROFILE -> figure.axes().spread().isEmpty();
            case INTERVALS -> false;
        };
    }

    private Cell cell(List<List<String>> rows) {
        if (counted()) {
            double sum = figure.axes()
                    .y()
                    .map(y -> numbers(rows, y).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .orElse((double) rows.size());
            OptionalDouble value = rows.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
            return new Cell(
                    sum, value, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of());
        }
        List<Double> y = numbers(rows, figure.axes().y().orElseThrow());
        OptionalDouble mean = y.stream().mapToDouble(Double::doubleValue).average();
        List<Double> dots = figure.chart() == Chart.DOTS ? y : List.of();
        return new Cell(y.size(), mean, low(rows, y), high(rows, y), OptionalDouble.empty(), dots);
    }

    private OptionalDouble low(List<List<String>> rows, List<Double> y) {
        return switch (figure.chart()) {
            case INTERVALS -> least(numbers(rows, figure.axes().low().orElseThrow()));
            case PROFILE -> around(rows, y, -1);
            default -> least(y);
        };
    }

    private OptionalDouble high(List<List<String>> rows, List<Double> y) {
        return switch (figure.chart()) {
            case INTERVALS -> most(numbers(rows, figure.axes().high().orElseThrow()));
            case PROFILE -> around(rows, y, 1);
            default -> most(y);
        };
    }

    private OptionalDouble around(List<List<String>> rows, List<Double> y, int side) {
        OptionalDouble mean = y.stream().mapToDouble(Double::doubleValue).average();
        if (mean.isEmpty()) return mean;
        double spread = figure.axes()
                .spread()
                .map(column -> numbers(rows, column).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0))
                .orElseGet(() -> spread(y, mean.getAsDouble()));
        return OptionalDouble.of(mean.getAsDouble() + side * spread);
    }

    /** The standard deviation of these rows themselves: they are all there is, not a sample. */
    private static double spread(List<Double> y, double mean) {
        return Math.sqrt(y.stream()
                .mapToDouble(one -> (one - mean) * (one - mean))
                .average()
                .orElse(0));
    }

    /** Where nothing splits, a group is a part of all; else a series is a part of its group. */
    private static List<Cell> shares(List<List<Cell>> cells, int index) {
        var shared = new ArrayList<Cell>();
        List<Cell> own = cells.get(index);
        double all = own.stream().mapToDouble(Cell::size).sum();
        for (int group = 0; group < own.size(); group++) {
            int at = group;
            double whole = cells.size() == 1
                    ? all
                    : cells.stream().mapToDouble(one -> one.get(at).size()).sum();
            Cell cell = own.get(group);
            OptionalDouble share = whole > 0 ? OptionalDouble.of(cell.size() / whole) : OptionalDouble.empty();
            shared.add(new Cell(cell.size(), cell.value(), cell.low(), cell.high(), share, cell.dots()));
        }
        return shared;
    }

    private static OptionalDouble least(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).min();
    }

    private static OptionalDouble most(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).max();
    }

    /** The numbers of a column; a missing one is left out. */
    private List<Double> numbers(List<List<String>> rows, String column) {
        return rows.stream()
                .map(row -> at(row, column))
                .filter(cell -> !cell.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    private String split(List<String> row) {
        return figure.axes().split().map(column -> at(row, column)).orElse("");
    }

    private String at(List<String> row, String column) {
        return row.get(numbers.index(column));
    }

    /** What may be chosen of a column: what occurs in the figure, whatever is chosen now. */
    static List<String> offered(Figure figure, Column column) {
        var draughtsman = new Draughtsman(figure, new Looking(Map.of(), Optional.empty(), false, false));
        return draughtsman.values(column, draughtsman.numbers.rows());
    }
}
