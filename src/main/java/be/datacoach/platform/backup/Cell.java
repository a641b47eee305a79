package be.datacoach.platform.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** How a value of a column is written, whatever database it is in: as text, {@code null} where there is none. */
enum Cell {
    YES_NO {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return Boolean.toString(row.getBoolean(column));
        }

        @Override
        void write(PreparedStatement row, int column, String text) throws SQLException {
            row.setBoolean(column, Boolean.parseBoolean(text));
        }
    },
    WHOLE {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return Long.toString(row.getLong(column));
        }

        @Override
        void write(PreparedStatement row, int column, String text) throws SQLException {
            row.setLong(column, Long.parseLong(text));
        }
    },
    FLOATING {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return Double.toString(row.getDouble(column));
        }

        @Override
        void write(PreparedStatement row, int column, String text) throws SQLException {
            row.setDouble(column, Double.parseDouble(text));
        }
    },
    DECIMAL {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            BigDecimal number = row.getBigDecimal(column);
            return number == null ? "" : number.toPlainString();
        }

        @Override
        void write(PreparedStatement row, int column, String text) throws SQLException {
            row.setBigDecimal(column, new BigDecimal(text));
        }
    },
    MOMENT {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return String.valueOf(row.getObject(column, LocalDateTime.class));
        }

        @Override
        void write(PreparedStatement row, int column, String text) throws SQLException {
            row.setObject(column, LocalDateTime.parse(text));
        }
    },
    DAY {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return String.valueOf(row.getObject(column, LocalDate.class));
        }

        @Override
        void write(PreparedStatement row, int column, String text) throws SQLException {
            row.setObject(column, LocalDate.parse(text));
        }
    },
    BYTES {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? "" : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        void write(PreparedStatement row, int column, String text) throws SQLException {
            row.setBytes(column, Base64.getDecoder().decode(text));
        }
    },
    TEXT {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return String.valueOf(row.getString(column));
        }

        @Override
        void write(PreparedStatement row, int column, String text) throws SQLException {
            row.setString(column, text);
        }
    };

    /** Of a value that is there. */
    abstract String read(ResultSet row, int column) throws SQLException;

    abstract void write(PreparedStatement row, int column, String text) throws SQLException;

    final @Nullable String of(ResultSet row, int column) throws SQLException {
        return row.getObject(column) == null ? null : read(row, column);
    }

    final void put(PreparedStatement row, int column, @Nullable String text) throws SQLException {
        if (text == null) {
            row.setNull(column, Types.VARCHAR);
        } else {
            write(row, column, text);
        }
    }

    /** @param type of {@link Types}, as the driver says it */
    static Cell ofType(int type) {
        return switch (type) {
            case Types.BOOLEAN, Types.BIT -> YES_NO;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.FLOAT, Types.REAL, Types.DOUBLE -> FLOATING;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.TIMESTAMP -> MOMENT;
            case Types.DATE -> DAY;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> TEXT;
        };
    }
}
