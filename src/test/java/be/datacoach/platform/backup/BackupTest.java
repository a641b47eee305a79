package be.datacoach.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.DriverByUrlDataSource;
import be.datacoach.platform.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On H2; OperationsIT does the same on the running MariaDB. */
class BackupTest {
    private static final String QUOTES = "'één'; \"twee\"\\n\n🎓 � ";

    @TempDir
    Path folder;

    private final Map<String, String> source = database();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private static Map<String, String> database() {
        return Map.of(
                "DB_URL",
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    private static DriverByUrlDataSource at(Map<String, String> environment) {
        DriverByUrlDataSource database = new DriverByUrlDataSource();
        database.setUrl(environment.get("DB_URL"));
        database.setUser("datacoach");
        database.setPassword("datacoach");
        return database;
    }

    @BeforeEach
    void fill() throws Exception {
        Flyway.configure().dataSource(at(source)).load().migrate();
        try (Connection connection = at(source).getConnection();
                var insert = connection.prepareStatement("insert into account (uid, username, display_name,"
                        + " password_hash, password_changed_at, must_change_password, locale, active, created_at, version)"
                        + " values (?, ?, ?, 'x', '2026-03-29 02:30:00.123456', true, 'nl', false,"
                        + " '2026-11-22 00:00:00', 3)")) {
            for (int i = 0; i < 1_200; i++) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, "user" + i);
                insert.setString(3, i == 7 ? QUOTES : "Name " + i);
                insert.addBatch();
            }
            insert.executeBatch();
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into account_role (account_id, role) select id, 'COACH' from account");
                statement.execute("delete from account where username = 'user1199'");
            }
        }
    }

    private int run(Map<String, String> environment, String... words) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new BackupCommand(out, Phrases.in(Locale.ENGLISH), environment).run(List.of(words), Clock.systemUTC());
    }

    @Test
    void bringsEveryRowBack() throws Exception {
        Path file = folder.resolve("all.zip");
        assertThat(run(source, "backup", file.toString())).as(said.toString()).isZero();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Map<String, String> target = database();
        assertThat(run(target, "restore", file.toString())).as(said.toString()).isZero();

        Path again = folder.resolve("again.zip");
        assertThat(run(target, "backup", again.toString())).isZero();
        assertThat(entries(again)).isEqualTo(entries(file));
        try (Connection connection = at(target).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select display_name, password_changed_at, must_change_password,"
                        + " password_expires_at from account where username = 'user7'")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(QUOTES);
            assertThat(row.getString(2)).startsWith("2026-03-29 02:30:00.123456");
            assertThat(row.getBoolean(3)).isTrue();
            assertThat(row.getString(4)).isNull();
        }
    }

    @Test
    void refusesADatabaseThatHasSomethingInIt() {
        Path file = folder.resolve("all.zip");
        run(source, "backup", file.toString());
        assertThat(run(source, "restore", file.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("empty database");
    }

    @Test
    void refusesABackupThatWasChanged() throws Exception {
        Path file = folder.resolve("all.zip");
        run(source, "backup", file.toString());
        Path changed = folder.resolve("changed.zip");
        Map<String, String> entries = entries(file);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Map.Entry<String, String> entry : all(file).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().replace("Name 42\"", "Name 43\"").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(entries).isNotEmpty();
        assertThat(run(database(), "restore", changed.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("not the same");
    }

    @Test
    void overwritesNoFileAndRestoresNoneThatIsMissing() throws Exception {
        Path file = Files.createFile(folder.resolve("mine.zip"));
        assertThat(run(source, "backup", file.toString())).isEqualTo(2);
        assertThat(Files.size(file)).isZero();
        assertThat(run(database(), "restore", folder.resolve("none.zip").toString()))
                .isEqualTo(2);
        assertThat(run(source, "backup")).isEqualTo(2);
    }

    @Test
    void comparesTheColumnsThatItHas() throws Exception {
        try (Connection connection = at(source).getConnection();
                Statement statement = connection.createStatement()) {
            Rows.Sum sum = new Rows(connection, "account").write(OutputStream.nullOutputStream());
            statement.execute("alter table account add column later_column int");
            Rows rows = new Rows(connection, "account");
            assertThat(rows.write(OutputStream.nullOutputStream())).isNotEqualTo(sum);
            assertThat(rows.only(sum.columns()).write(OutputStream.nullOutputStream()))
                    .isEqualTo(sum);
        }
    }

    @Test
    void makesNoDatabaseWhereThereIsNone() {
        var nowhere = Map.of("DB_URL", "jdbc:h2:file:" + folder.resolve("none") + ";MODE=MySQL");
        assertThat(run(nowhere, "backup", folder.resolve("all.zip").toString())).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    /** Without what it says of itself: that holds the moment it was taken. */
    private static Map<String, String> entries(Path file) throws Exception {
        Map<String, String> entries = all(file);
        entries.remove(Backup.ABOUT);
        return entries;
    }

    private static Map<String, String> all(Path file) throws Exception {
        var entries = new java.util.TreeMap<String, String>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
