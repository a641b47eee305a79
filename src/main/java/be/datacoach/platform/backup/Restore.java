package be.datacoach.platform.backup;

import be.datacoach.platform.DriverByUrlDataSource;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;

/** Fills an empty database with a backup, and proves that the same is in it. */
public final class Restore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Restore() {}

    /** What was asked cannot be done; {@code command_restore.<code>} in words. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;

        Refused(String code) {
            super(code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static About read(DriverByUrlDataSource database, Path file) throws SQLException, IOException, Refused {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            About about = about(zip);
            try (Connection connection = database.getConnection()) {
                if (!new Tables(connection).names().isEmpty()) {
                    throw new Refused("not_empty");
                }
            }
            Flyway.configure(Restore.class.getClassLoader())
                    .dataSource(database)
                    .target(about.schema())
                    .load()
                    .migrate();
            try (Connection connection = database.getConnection()) {
                fill(connection, zip, about);
                compare(connection, about);
            }
            return about;
        }
    }

    private static About about(ZipFile zip) throws IOException, Refused {
        ZipEntry entry = zip.getEntry(Backup.ABOUT);
        if (entry == null) {
            throw new Refused("no_backup");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            About about = JSON.readValue(in, About.class);
            if (about.format() != About.FORMAT) {
                throw new Refused("other_format");
            }
            return about;
        }
    }

    private static void fill(Connection connection, ZipFile zip, About about)
            throws SQLException, IOException, Refused {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(h2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
            List<String> known = new Tables(connection).names();
            for (Rows.Sum sum : about.tables()) {
                if (!known.contains(sum.table())) {
                    throw new Refused("other_tables");
                }
                statement.execute("delete from " + sum.table());
                ZipEntry entry = zip.getEntry("tables/" + sum.table() + ".jsonl");
                if (entry == null) {
                    throw new Refused("no_backup");
                }
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
                    new Rows(connection, sum.table()).read(lines, sum.columns());
                }
            }
            connection.commit();
            statement.execute(h2 ? "set referential_integrity true" : "set foreign_key_checks = 1");
            connection.commit();
        }
    }

    private static void compare(Connection connection, About about) throws SQLException, IOException, Refused {
        for (Rows.Sum sum : about.tables()) {
            Rows.Sum now = new Rows(connection, sum.table()).only(sum.columns()).write(OutputStream.nullOutputStream());
            if (now.rows() != sum.rows() || !now.digest().equals(sum.digest())) {
                throw new Refused("not_the_same");
            }
        }
    }
}
