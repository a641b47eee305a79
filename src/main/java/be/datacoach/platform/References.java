package be.datacoach.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What hangs on a row, of whatever feature: read from the foreign keys that the database itself knows, so that a table that
 * is added later counts by itself. Only within a transaction.
 */
@ApplicationScoped
public class References {
    private record ForeignKey(String table, String column) {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /**
     * Those rows of a table that another row points at.
     *
     * @param table in small letters
     * @param besides tables whose rows do not count
     */
    public Set<Long> held(String table, Collection<Long> ids, Set<String> besides) {
        entities.flush();
        Set<Long> held = new HashSet<>();
        try {
            Connection connection = entities.unwrap(Connection.class);
            for (ForeignKey key : foreignKeys(connection, table)) {
                if (besides.contains(key.table)) continue;
                for (List<Long> piece : Bulk.pieces(ids)) held.addAll(pointedAt(connection, key, piece));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("What hangs on " + table + " cannot be read", failed);
        }
        return held;
    }

    /**
     * The tables, in small letters, in which something points at this row.
     *
     * @param besides tables whose rows do not count
     */
    public Set<String> holding(String table, long id, Set<String> besides) {
        entities.flush();
        Set<String> holding = new TreeSet<>();
        try {
            Connection connection = entities.unwrap(Connection.class);
            for (ForeignKey key : foreignKeys(connection, table)) {
                boolean counts = !besides.contains(key.table);
                if (counts && !pointedAt(connection, key, List.of(id)).isEmpty()) holding.add(key.table);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("What hangs on " + table + " cannot be read", failed);
        }
        return holding;
    }

    private static List<ForeignKey> foreignKeys(Connection connection, String table) throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getExportedKeys(connection.getCatalog(), null, table)) {
            while (found.next()) {
                keys.add(new ForeignKey(
                        found.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT), found.getString("FKCOLUMN_NAME")));
            }
        }
        return keys;
    }

    private static Set<Long> pointedAt(Connection connection, ForeignKey key, List<Long> ids) throws SQLException {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        // Names from the database's own catalogue, never from a request.
        String sql =
                "select distinct " + key.column + " from " + key.table + " where " + key.column + " in (" + marks + ")";
        Set<Long> held = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) statement.setLong(i + 1, ids.get(i));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) held.add(found.getLong(1));
            }
        }
        return held;
    }
}
