package be.datacoach.access.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody stands in every table that can hold somebody, is erased by what the features claim, and is looked for in every column of
 * every table. What a feature takes out of texts is tested with it.
 */
class ErasedRowsTest {
    private static final long ID = 7_654_321;
    private static final String UID = "0f0f0f0f-1111-4222-8333-444444444444";
    private static final String ADDRESS = "kwikstaert@school.example";
    /** What is about this person alone, in every text of every row that belongs to them. */
    private static final String WORDS = "roerdomp";

    private static final DataSubject PERSON =
            new DataSubject(new AccountId(ID), UID, WORDS, WORDS, Optional.of(ADDRESS));

    private Connection connection;

    @BeforeEach
    void plant() throws SQLException {
        DataSource database = Schema.migrated();
        connection = database.getConnection();
        run("set referential_integrity false");
        // Rows that lead to somebody through another table come after that table.
        List<Claim> claims = Features.claims().stream()
                .sorted(Comparator.comparing(claim -> claim.owner().through().length()))
                .toList();
        for (Claim claim : claims) {
            Object key = claim.owner().keyOf(PERSON);
            // A row of the other table that leads to this person stands there already, by its own claim.
            if (key != null) insert(claim, claim.owner().through().equals("= ?") ? key : firstId("given_path"));
        }
        run("set referential_integrity true");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void leavesNothingOfThemInAnyColumn() throws SQLException {
        assertThat(places(WORDS)).hasSizeGreaterThan(20).contains("sheet.fields", "account.display_name");
        assertThat(places(UID)).contains("event.actor", "account.uid");
        assertThat(places(ADDRESS)).contains("mail.recipient");
        assertThat(places(Long.toString(ID))).hasSizeGreaterThan(30);
        erase();
        assertThat(places(WORDS)).isEmpty();
        assertThat(places(ADDRESS)).isEmpty();
        assertThat(places(Long.toString(ID))).isEmpty();
        assertThat(places(UID)).containsExactly("audit_entry.actor", "audit_entry.subject");
    }

    /** Those whose account is gone last, as {@link Holdings} does; the database refuses what still points at somebody. */
    private void erase() throws SQLException {
        List<Claim> claims = Features.claims();
        for (boolean last : new boolean[] {false, true}) {
            for (Claim claim : claims) {
                Object key = claim.owner().keyOf(PERSON);
                Optional<String> sql = HeldSql.erasing(claim);
                if (key == null || sql.isEmpty() || claim.table().equals("account") != last) continue;
                try (PreparedStatement statement = connection.prepareStatement(sql.get())) {
                    statement.setObject(1, key);
                    statement.executeUpdate();
                }
            }
        }
    }

    private void insert(Claim claim, Object key) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<Object>();
        try (var statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + claim.table() + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                String name = about.getColumnName(column).toLowerCase(Locale.ROOT);
                boolean owner = name.equals(claim.owner().column());
                if (!owner && about.isAutoIncrement(column)) continue;
                names.add(name);
                values.add(owner ? key : filler(claim, about, column));
            }
        }
        String marks = "?, ".repeat(names.size()).replaceAll(", $", "");
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + claim.table() + " (" + String.join(", ", names) + ") values (" + marks + ")")) {
            for (int i = 0; i < values.size(); i++) insert.setObject(i + 1, values.get(i));
            insert.executeUpdate();
        }
    }

    private static Object filler(Claim claim, ResultSetMetaData about, int column) throws SQLException {
        String name = about.getColumnName(column).toLowerCase(Locale.ROOT);
        if (claim.table().equals("account") && name.equals("uid")) return UID;
        return switch (about.getColumnType(column)) {
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.TIMESTAMP -> LocalDateTime.of(2026, 11, 22, 9, 0);
            case Types.DATE -> LocalDate.of(2026, 11, 22);
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> new byte[] {1};
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.TINYINT, Types.DOUBLE, Types.FLOAT ->
                claim.code().hashCode() & 0xFFFF;
            default -> text(claim, about.getPrecision(column));
        };
    }

    private static String text(Claim claim, int longest) {
        String other = Integer.toHexString(claim.code().hashCode());
        String text = claim.fate() == Fate.ERASED ? WORDS + other : other;
        return text.substring(0, Math.min(text.length(), longest));
    }

    private Set<String> places(String needle) throws SQLException {
        var places = new TreeSet<String>();
        for (String table : Schema.of(connection).tables()) {
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table)) {
                ResultSetMetaData about = rows.getMetaData();
                while (rows.next()) {
                    for (int column = 1; column <= about.getColumnCount(); column++) {
                        String text = rows.getString(column);
                        if (text != null && text.contains(needle)) {
                            places.add(table + "." + about.getColumnName(column).toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return places;
    }

    private long firstId(String table) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select min(id) from " + table + " where account_id = " + ID)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
