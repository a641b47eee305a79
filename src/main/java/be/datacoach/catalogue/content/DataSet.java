package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fictitious numbers with their codebook, or the handful that a figure brings itself.
 *
 * @param id empty for numbers that a figure brings itself
 * @param about whose numbers these are, and that they are made up
 * @param row what one row is: a pupil, a class
 * @param rows the cells in the order of the columns; an empty cell is a missing value
 */
public record DataSet(
        String id, int version, Text title, Text about, Text row, List<Column> columns, List<List<String>> rows) {

    /** What stands in a column. */
    public enum Kind {
        CATEGORY,
        NUMBER,
        TEXT
    }

    /** A value of a category. */
    public record Value(String id, Text label) {}

    /** The numbers that can occur. */
    public record Range(double from, double to) {
        public boolean holds(double number) {
            return number >= from && number <= to;
        }
    }

    /**
     * A column.
     *
     * @param unit may be empty
     * @param ordered the order of the values means something, as with months
     * @param values of a category; else empty
     * @param range of a number; else empty
     * @param missing a cell may be empty
     */
    public record Column(
            String id,
            Kind kind,
            Text label,
            Text unit,
            boolean ordered,
            List<Value> values,
            Optional<Range> range,
            boolean missing) {
        public Column {
            values = List.copyOf(values);
        }

        public boolean numeric() {
            return kind == Kind.NUMBER;
        }

        /** What a person reads for a value; the value itself where it has no other words. */
        public Text label(String value) {
            return values.stream()
                    .filter(one -> one.id.equals(value))
                    .map(Value::label)
                    .findFirst()
                    .orElse(Text.of(value));
        }

        public List<String> codes() {
            return values.stream().map(Value::id).toList();
        }
    }

    public DataSet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public Optional<Column> column(String id) {
        return columns.stream().filter(column -> column.id.equals(id)).findFirst();
    }

    /** The place of a column in a row, or -1. */
    public int index(String id) {
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).id.equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The rows in which a column has one of these values. */
    DataSet where(String column, Set<String> values) {
        int index = index(column);
        if (index < 0) return this;
        List<List<String>> kept =
                rows.stream().filter(row -> values.contains(row.get(index))).toList();
        return new DataSet(id, version, title, about, row, columns, kept);
    }
}
