package be.datacoach.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Rows of a shipped data set, to reckon with. */
record Rows(List<Map<String, String>> rows) {

    /** A cell, in quotes or not, and the comma behind it. */
    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(?:,|$)");

    static Rows of(String id) {
        List<List<String>> lines = lines(id).stream().map(Rows::cells).toList();
        List<String> header = lines.get(0);
        var rows = new ArrayList<Map<String, String>>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            if (cells.size() != header.size()) throw new IllegalStateException(id + ": " + cells);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) row.put(header.get(i), cells.get(i));
            rows.add(row);
        }
        return new Rows(rows);
    }

    private static List<String> lines(String id) {
        try {
            return Files.readAllLines(Datasets.data(id));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        Matcher cell = CELL.matcher(line);
        int at = 0;
        boolean more = true;
        while (more && cell.region(at, line.length()).lookingAt()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            at = cell.end();
            more = at > 0 && cell.group().endsWith(",");
        }
        if (at < line.length()) throw new IllegalStateException("not CSV: " + line);
        return cells;
    }

    Rows where(String column, String... values) {
        Set<String> wanted = Set.of(values);
        return new Rows(
                rows.stream().filter(row -> wanted.contains(row.get(column))).toList());
    }

    Set<String> values(String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    int size() {
        return rows.size();
    }

    double sum(String column) {
        return numbers(column).sum();
    }

    double mean(String column) {
        return numbers(column).average().orElseThrow();
    }

    /** The only value of a column. */
    double number(String column) {
        if (rows.size() != 1) throw new IllegalStateException(rows.size() + " rows");
        return sum(column);
    }

    /** The standard deviation of a sample. */
    double spread(String column) {
        double mean = mean(column);
        return Math.sqrt(
                numbers(column).map(value -> (value - mean) * (value - mean)).sum() / (rows.size() - 1));
    }

    private DoubleStream numbers(String column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(column)));
    }
}
