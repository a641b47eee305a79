package be.datacoach.platform;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many rows in few round trips, inside the transaction at hand. */
public final class Bulk {
    private static final int AT_ONCE = 500;

    private Bulk() {}

    /**
     * Runs a statement for every row.
     *
     * @param rows what stands for the question marks; moments as {@link Instant}
     * @throws BulkRefused when the database refuses one of them
     */
    public static void write(
            EntityManager entities, String sql, List<? extends List<? extends @Nullable Object>> rows) {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (List<? extends @Nullable Object> row : rows) {
                for (int i = 0; i < row.size(); i++) statement.setObject(i + 1, stored(row.get(i)));
                statement.addBatch();
                if (++waiting % AT_ONCE == 0) statement.executeBatch();
            }
            statement.executeBatch();
        } catch (SQLException refused) {
            throw new BulkRefused(refused);
        }
    }

    /** Pieces small enough for the list of an {@code in (...)}. */
    public static <T> List<List<T>> pieces(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            pieces.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
        return pieces;
    }

    /** As {@link InstantConverter} keeps it. */
    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant moment ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC) : value;
    }

    /** The database refused a row; the transaction is lost. */
    public static final class BulkRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        BulkRefused(SQLException cause) {
            super(cause);
        }
    }
}
