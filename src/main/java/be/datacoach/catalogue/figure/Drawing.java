package be.datacoach.catalogue.figure;

import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.Figure;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What there is to draw, and to read in the table.
 *
 * @param x the column of the groups
 * @param groups values of {@code x}, or numbers in order
 * @param counted the cells hold counts: of rows, or summed
 * @param sized the groups are groups of somebody or something, so that a small one says little
 */
public record Drawing(
        Figure.Chart chart,
        DataSet.Column x,
        List<String> groups,
        List<Series> series,
        boolean counted,
        boolean sized,
        Looking looking) {

    /** From here on a share says something. Below it, one more or less changes everything. */
    public static final int ENOUGH = 10;

    /**
     * One value of the column that splits, or all.
     *
     * @param value empty where nothing splits
     * @param cells one a group
     */
    public record Series(String value, List<Cell> cells) {
        public Series {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands at one group in one series.
     *
     * @param size the rows, or what they add up to where they are counts
     * @param value the count, the sum or the mean; empty where there is nothing
     * @param low the lowest, the lower bound, or the mean less the spread
     * @param high the highest, the upper bound, or the mean and the spread
     * @param share the part of its group, from 0 to 1
     * @param dots every row, where each is drawn
     */
    public record Cell(
            double size,
            OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            OptionalDouble share,
            List<Double> dots) {
        public Cell {
            dots = List.copyOf(dots);
        }

        boolean empty() {
            return value.isEmpty();
        }
    }

    public Drawing {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
    }

    /** All that is in a group, over all series. */
    public double size(int group) {
        return series.stream().mapToDouble(one -> one.cells.get(group).size).sum();
    }

    /** Whether a group is too small to say much. */
    public boolean small(int group) {
        return sized && size(group) < ENOUGH;
    }
}
