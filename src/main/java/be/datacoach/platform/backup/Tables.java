package be.datacoach.platform.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database, as its driver tells them. Names in small letters, in the order of the alphabet. */
final class Tables {
    /** Flyway's own: it writes it itself. */
    private static final String HISTORY = "flyway_schema_history";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    record Column(String name, Cell cell) {}

    List<String> names() throws SQLException {
        var names = new TreeSet<String>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
        names.remove(HISTORY);
        return List.copyOf(names);
    }

    List<Column> columns(String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                String name = about.getColumnName(column).toLowerCase(Locale.ROOT);
                columns.add(new Column(name, Cell.ofType(about.getColumnType(column))));
            }
        }
        return columns;
    }

    /** What puts rows in an order that is the same in every database: the primary key, else all columns. */
    String order(String table) throws SQLException {
        var key = new TreeMap<Integer, String>();
        DatabaseMetaData data = connection.getMetaData();
        for (String name : new String[] {table, table.toUpperCase(Locale.ROOT)}) {
            try (ResultSet found = data.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
                while (found.next()) {
                    key.put(
                            found.getInt("KEY_SEQ"),
                            found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return key.isEmpty()
                ? String.join(", ", columns(table).stream().map(Column::name).toList())
                : String.join(", ", key.values());
    }

    /** The version of the last migration that was run here. */
    String schema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select version from " + HISTORY
                        + " where success = true and version is not null order by installed_rank desc")) {
            if (!found.next()) {
                throw new SQLException("No schema here");
            }
            return found.getString(1);
        }
    }
}
