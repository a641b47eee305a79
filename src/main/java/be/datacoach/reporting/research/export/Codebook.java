package be.datacoach.reporting.research.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What every table and column of a file is, and which values it may hold: {@code codebook.json}, as it goes along in the
 * file. A value that it does not allow is written to no file.
 */
public final class Codebook {
    private static final String FILE = "/be/datacoach/research/codebook.json";
    private static final Codebook SHIPPED = new Codebook(read());

    private final byte[] text;
    private final List<Table> tables;

    /** One file of comma-separated values. */
    public record Table(String name, List<Column> columns) {
        public List<String> heads() {
            return columns.stream().map(Column::name).toList();
        }

        /** @throws IllegalStateException where the codebook does not allow this line */
        void require(List<String> line) {
            if (line.size() != columns.size()) throw new IllegalStateException(name + " has another width");
            for (int i = 0; i < line.size(); i++) {
                // The value itself may be what must not get out.
                if (!columns.get(i).allows(line.get(i))) {
                    throw new IllegalStateException(name + "." + columns.get(i).name + " may not hold this");
                }
            }
        }
    }

    /** @param values whether a cell that is filled in may hold this */
    public record Column(String name, boolean mayBeEmpty, Predicate<String> values) {
        public boolean allows(String cell) {
            return cell.isEmpty() ? mayBeEmpty : values.test(cell);
        }
    }

    private Codebook(byte[] text) {
        this.text = text;
        this.tables = new ArrayList<>();
        for (JsonNode table : parsed(text).get("tables")) {
            List<Column> columns = new ArrayList<>();
            table.get("columns").forEach(column -> columns.add(column(column)));
            tables.add(new Table(table.get("name").textValue(), List.copyOf(columns)));
        }
    }

    public static Codebook shipped() {
        return SHIPPED;
    }

    public List<Table> tables() {
        return tables;
    }

    public Table table(String name) {
        return tables.stream()
                .filter(table -> table.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + name));
    }

    /** As it goes along. */
    byte[] text() {
        return text.clone();
    }

    private static Column column(JsonNode column) {
        return new Column(column.get("name").textValue(), column.has("empty"), values(column));
    }

    private static Predicate<String> values(JsonNode column) {
        if (column.has("values")) {
            Set<String> known = new TreeSet<>();
            column.get("values").fieldNames().forEachRemaining(known::add);
            return column.path("merged").booleanValue()
                    ? cell -> Arrays.stream(cell.split("\\+", -1)).allMatch(known::contains)
                    : known::contains;
        }
        if (column.has("pattern")) {
            String pattern = column.get("pattern").textValue();
            return cell -> cell.matches(pattern);
        }
        int from = column.get("from").intValue();
        int to = column.get("to").intValue();
        return cell -> cell.matches("-?\\d{1,5}") && Integer.parseInt(cell) >= from && Integer.parseInt(cell) <= to;
    }

    private static byte[] read() {
        try (InputStream in = Codebook.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode parsed(byte[] text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
