package be.datacoach.platform.backup;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format of the file, 1 for now
 * @param schema the version of the last migration
 * @param taken when, in UTC, as ISO 8601 writes it
 */
public record About(int format, String schema, String taken, List<Rows.Sum> tables) {
    static final int FORMAT = 1;

    public long rows() {
        return tables.stream().mapToLong(Rows.Sum::rows).sum();
    }
}
