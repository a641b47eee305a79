package be.datacoach.platform.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes everything in a database to a file that only its owner may read. */
public final class Backup {
    static final String ABOUT = "about.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Backup() {}

    /**
     * The file is whole or is not there.
     *
     * @param connection without a transaction under way; it is of no more use afterwards
     */
    public static About write(Connection connection, Path file, Instant now) throws SQLException, IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        About about;
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            about = write(connection, out, now);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return about;
    }

    private static About write(Connection connection, OutputStream out, Instant now) throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            String schema = new Tables(connection).schema();
            List<Rows.Sum> sums = new ArrayList<>();
            for (String table : new Tables(connection).names()) {
                zip.putNextEntry(new ZipEntry("tables/" + table + ".jsonl"));
                sums.add(new Rows(connection, table).write(new Kept(zip)));
                zip.closeEntry();
            }
            About about = new About(About.FORMAT, schema, now.toString(), sums);
            zip.putNextEntry(new ZipEntry(ABOUT));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(about));
            zip.closeEntry();
            return about;
        } finally {
            connection.rollback();
        }
    }

    /** Stays open when who writes to it is done. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // Who opened it closes it.
        }
    }
}
