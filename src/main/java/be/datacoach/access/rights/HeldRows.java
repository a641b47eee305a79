package be.datacoach.access.rights;

import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows that claims speak of, in whichever table: inside a transaction. */
@ApplicationScoped
class HeldRows {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    long count(Claim claim, DataSubject person) {
        Object key = claim.owner().keyOf(person);
        if (key == null) return 0;
        return asked("select count(*)" + HeldSql.shown(claim), List.of(key), row -> row.getLong(1))
                .get(0);
    }

    List<Chapter.Row> rows(Claim claim, DataSubject person, long after, int most) {
        Object key = claim.owner().keyOf(person);
        if (key == null) return List.of();
        int columns = claim.shown().size();
        var found = new ArrayList<Chapter.Row>();
        List<Object> page = claim.hasId() ? List.of(key, after, most) : List.of(key, most, after);
        for (Chapter.Row row : asked(HeldSql.page(claim), page, row -> read(row, columns))) {
            // Without an id, the place of a row is how many there are up to it.
            found.add(claim.hasId() ? row : new Chapter.Row(after + found.size() + 1, row.cells()));
        }
        return found;
    }

    /** What {@link Fate} says. */
    void erase(Claim claim, DataSubject person) {
        Object key = claim.owner().keyOf(person);
        if (key != null) {
            HeldSql.erasing(claim).ifPresent(sql -> Bulk.write(entities, sql, List.of(List.of(key))));
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> asked(String sql, List<Object> parameters, Reading<T> reading) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) statement.setObject(i + 1, parameters.get(i));
            var all = new ArrayList<T>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) all.add(reading.of(rows));
            }
            return all;
        } catch (SQLException surprise) {
            throw new IllegalStateException("Not to be read: " + sql, surprise);
        }
    }

    private static Chapter.Row read(ResultSet row, int columns) throws SQLException {
        var cells = new ArrayList<@Nullable Object>();
        for (int column = 1; column <= columns; column++) cells.add(cell(row, column));
        return new Chapter.Row(row.getLong(columns + 1), cells);
    }

    private static @Nullable Object cell(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) == null) return null;
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BOOLEAN, Types.BIT -> row.getBoolean(column);
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row.getLong(column);
            case Types.FLOAT, Types.REAL, Types.DOUBLE, Types.DECIMAL, Types.NUMERIC -> row.getDouble(column);
            case Types.TIMESTAMP ->
                Objects.requireNonNull(row.getObject(column, LocalDateTime.class))
                        .toInstant(ZoneOffset.UTC);
            case Types.DATE -> row.getObject(column, LocalDate.class);
            default -> row.getString(column);
        };
    }
}
