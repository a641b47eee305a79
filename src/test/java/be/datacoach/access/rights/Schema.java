package be.datacoach.access.rights;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** Tables and columns as all migrations make them, on H2. */
record Schema(Map<String, Map<String, Column>> byTable, Set<String> accountKeys) {
    private static final int LONG = 200;
    /** What columns are called that know somebody by more than a key of the database: JSON and uids have none. */
    private static final Pattern SOMEBODY = Pattern.compile(
            "actor|recipient|.*e_?mail|.*_by|.*username.*|display_name|.*(account|author|counsellor|coach|person|member|owner|sender|bringer|asker|learner)_(id|uid|key)");

    record Column(String name, boolean nullable, boolean text, int size) {}

    static Schema afterAllMigrations() throws SQLException {
        try (Connection connection = migrated().getConnection()) {
            return of(connection);
        }
    }

    /** A database of its own, on H2, with nothing in it but what migrations put there. */
    static DataSource migrated() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    static Schema of(Connection connection) throws SQLException {
        Map<String, Map<String, Column>> tables = tables(connection);
        return new Schema(tables, keysTo(connection, tables.keySet()));
    }

    Set<String> tables() {
        return byTable.keySet();
    }

    Set<String> columns(String table) {
        return byTable.get(table).keySet();
    }

    boolean mayBeNull(String table, String column) {
        Column found = byTable.get(table).get(column);
        return found != null && found.nullable();
    }

    /** Whether {@code table.column} exists. */
    boolean has(String place) {
        String[] parts = place.split("\\.");
        return byTable.containsKey(parts[0]) && byTable.get(parts[0]).containsKey(parts[1]);
    }

    Stream<String> longTexts(String table) {
        return byTable.get(table).values().stream()
                .filter(column -> column.text() && column.size() >= LONG)
                .map(Column::name);
    }

    /** {@code table.column} of all that knows a person. */
    Stream<String> personal() {
        var found = new ArrayList<>(accountKeys);
        byTable.forEach((table, columns) -> columns.keySet().stream()
                .filter(column -> SOMEBODY.matcher(column).matches())
                .map(column -> table + "." + column)
                .filter(column -> !accountKeys.contains(column) && !NOT_SOMEBODY.contains(column))
                .forEach(found::add));
        return found.stream().sorted();
    }

    /** Called as if, but no person: a word for a role; and what the account itself is. */
    private static final List<String> NOT_SOMEBODY =
            List.of("school_fact.confirmed_by", "account.email", "account.username", "account.display_name");

    private static Map<String, Map<String, Column>> tables(Connection connection) throws SQLException {
        var tables = new TreeMap<String, Map<String, Column>>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet found = data.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.startsWith("flyway")) continue;
                String type = found.getString("TYPE_NAME");
                String name = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                boolean text = type.contains("CHARACTER") || type.contains("LARGE OBJECT");
                tables.computeIfAbsent(table, any -> new TreeMap<>())
                        .put(
                                name,
                                new Column(
                                        name,
                                        found.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                                        text,
                                        found.getInt("COLUMN_SIZE")));
            }
        }
        return tables;
    }

    private static Set<String> keysTo(Connection connection, Set<String> tables) throws SQLException {
        var keys = new HashSet<String>();
        DatabaseMetaData data = connection.getMetaData();
        for (String table : tables) {
            try (ResultSet found = data.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (found.next()) {
                    if (found.getString("PKTABLE_NAME").equalsIgnoreCase("account")) {
                        keys.add(table + "." + found.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return keys;
    }
}
