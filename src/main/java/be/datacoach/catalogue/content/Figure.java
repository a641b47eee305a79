package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A chart with the table of its numbers.
 *
 * @param numbers all rows; {@link #shown()} has those that are looked at
 * @param where by column the values that are looked at; empty for all rows
 * @param describe what stands on the axes, for who cannot see them
 */
public record Figure(
        Chart chart, DataSet numbers, Map<String, Set<String>> where, Axes axes, Text describe, Explore explore) {

    private static final Text SILENT = Text.of("");

    private static final DataSet NO_NUMBERS = new DataSet(
            "",
            1,
            SILENT,
            SILENT,
            SILENT,
            List.of(new DataSet.Column(
                    "-", DataSet.Kind.CATEGORY, SILENT, SILENT, false, List.of(), Optional.empty(), false)),
            List.of());

    private static final Axes NO_AXES =
            new Axes("-", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is drawn. */
    public enum Chart {
        /** Every row a dot, with the mean of every group as a line. */
        DOTS,
        /** Counts, or the sum of {@code y}, side by side. */
        BARS,
        /** The same, on top of each other. */
        STACKED,
        /** Means of {@code y}, or counts, over an ordered {@code x}. */
        LINES,
        /** A value with the range in which it may lie. */
        INTERVALS,
        /** Mean and spread of every category. */
        PROFILE
    }

    /** Which column goes where. */
    public record Axes(
            String x,
            Optional<String> y,
            Optional<String> split,
            Optional<String> low,
            Optional<String> high,
            Optional<String> spread) {

        Stream<String> columns() {
            return Stream.concat(
                    Stream.of(x), Stream.of(y, split, low, high, spread).flatMap(Optional::stream));
        }
    }

    /**
     * What a learner may change.
     *
     * @param filter columns of which values may be chosen
     * @param by other columns for {@code x}
     * @param percent percentages besides counts
     * @param mean show or hide the mean of every group
     */
    public record Explore(List<String> filter, List<String> by, boolean percent, boolean mean) {
        public static final Explore NOTHING = new Explore(List.of(), List.of(), false, false);

        public Explore {
            filter = List.copyOf(filter);
            by = List.copyOf(by);
        }

        public boolean anything() {
            return percent || mean || !filter.isEmpty() || !by.isEmpty();
        }
    }

    public Figure {
        where = Map.copyOf(where);
    }

    /** The numbers that are looked at. */
    public DataSet shown() {
        DataSet shown = numbers;
        for (var entry : where.entrySet()) shown = shown.where(entry.getKey(), entry.getValue());
        return shown;
    }

    /** Whether all that it names is there, as it must be. In what is published it is; in a draft it may not be. */
    public boolean drawable() {
        boolean there = Stream.of(axes.columns(), explore.filter.stream(), explore.by.stream(), where.keySet().stream())
                .flatMap(ids -> ids)
                .allMatch(id -> numbers.column(id).isPresent());
        boolean numeric = Stream.of(axes.y, axes.low, axes.high, axes.spread)
                .flatMap(Optional::stream)
                .allMatch(
                        id -> numbers.column(id).filter(DataSet.Column::numeric).isPresent());
        return there
                && numeric
                && switch (chart) {
                    case DOTS, PROFILE -> axes.y.isPresent();
                    case STACKED -> axes.split.isPresent();
                    case INTERVALS -> axes.y.isPresent() && axes.low.isPresent() && axes.high.isPresent();
                    case BARS, LINES -> true;
                };
    }

    /** This one, or one that shows nothing in its place. */
    public Figure orNothing() {
        return drawable() ? this : new Figure(Chart.BARS, NO_NUMBERS, Map.of(), NO_AXES, describe, Explore.NOTHING);
    }

    /** The columns that the axes or the learner may ask for, each once, in the order of the codebook. */
    public List<DataSet.Column> used() {
        List<String> asked = Stream.of(axes.columns(), explore.filter.stream(), explore.by.stream())
                .flatMap(ids -> ids)
                .toList();
        return numbers.columns().stream()
                .filter(column -> asked.contains(column.id()))
                .toList();
    }
}
