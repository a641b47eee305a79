package be.datacoach.platform.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a table as lines of JSON, each a list of texts: written, and put back. */
final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final String table;
    private final List<Tables.Column> columns;

    Rows(Connection connection, String table) throws SQLException {
        this(connection, table, new Tables(connection).columns(table));
    }

    private Rows(Connection connection, String table, List<Tables.Column> columns) {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
    }

    /** Of these columns alone, in this order: a newer schema may have more. */
    Rows only(List<String> names) {
        return new Rows(connection, table, names.stream().map(this::column).toList());
    }

    /** What is in a table: so many rows, with this SHA-256 over their lines. */
    record Sum(String table, List<String> columns, long rows, String digest) {}

    Sum write(OutputStream out) throws SQLException, IOException {
        MessageDigest digest = sha256();
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            if (isMySql()) {
                // Else the driver keeps the whole table in memory.
                statement.setFetchSize(Integer.MIN_VALUE);
            }
            try (ResultSet found = statement.executeQuery(
                    "select " + names() + " from " + table + " order by " + new Tables(connection).order(table))) {
                while (found.next()) {
                    byte[] line = (JSON.writeValueAsString(row(found)) + "\n").getBytes(StandardCharsets.UTF_8);
                    digest.update(line);
                    out.write(line);
                    rows++;
                }
            }
        }
        return new Sum(table, columnNames(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    private List<@Nullable String> row(ResultSet found) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            row.add(columns.get(column).cell().of(found, column + 1));
        }
        return row;
    }

    /** @param order of the columns in the lines */
    void read(BufferedReader lines, List<String> order) throws SQLException, IOException {
        List<Cell> cells = order.stream().map(this::cell).toList();
        String places = order.stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", order) + ") values (" + places + ")")) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] row = JSON.readValue(line, String[].class);
                for (int column = 0; column < row.length; column++) {
                    cells.get(column).put(insert, column + 1, row[column]);
                }
                insert.addBatch();
                if (++waiting == AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private Cell cell(String name) {
        return column(name).cell();
    }

    private Tables.Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No column " + name + " in " + table));
    }

    private List<String> columnNames() {
        return columns.stream().map(Tables.Column::name).toList();
    }

    private String names() {
        return String.join(", ", columnNames());
    }

    private boolean isMySql() throws SQLException {
        return !connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
