package be.datacoach.platform.sheet;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a file with rows says.
 *
 * @param headings of the columns, stripped; a column without one has an empty text
 * @param lines below the headings, none of them empty
 */
public record Sheet(List<String> headings, List<Line> lines) {

    /**
     * A row.
     *
     * @param number under which whoever opens the file finds it; the first row of a file is 1
     * @param cells stripped; as many as there are headings
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The text in this column, empty where there is none. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    public Sheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** The same with some of its lines, by their numbers. */
    public Sheet only(Predicate<Integer> numbers) {
        return new Sheet(
                headings,
                lines.stream().filter(line -> numbers.test(line.number())).toList());
    }
}
