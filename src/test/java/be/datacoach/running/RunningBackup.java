package be.datacoach.running;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.DriverByUrlDataSource;
import be.datacoach.platform.backup.About;
import be.datacoach.platform.backup.Backup;
import be.datacoach.platform.backup.Restore;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;

/** Backs the running MariaDB up while people are at work, restores it beside, and backs that up again. */
public final class RunningBackup {
    private final Path folder;
    private final String server;

    private RunningBackup(Path folder, String server) {
        this.folder = folder;
        this.server = server;
    }

    public static RunningBackup ofMariaDb(Path folder) {
        return new RunningBackup(
                folder,
                "jdbc:mysql://" + RunningDatacoach.HOST + ":" + Integer.getInteger("datacoach.mariadb.port") + "/");
    }

    public void assertRestoredTheSame() throws Exception {
        About taken;
        try (Connection connection = at("datacoach").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists restored");
            statement.execute("create database restored character set utf8mb4");
            taken = Backup.write(connection, folder.resolve("taken.zip"), Instant.EPOCH);
        }
        assertThat(taken.rows()).isGreaterThan(100);
        About restored = Restore.read(at("restored"), folder.resolve("taken.zip"));
        assertThat(restored).isEqualTo(taken);
        try (Connection connection = at("restored").getConnection()) {
            assertThat(Backup.write(connection, folder.resolve("again.zip"), Instant.EPOCH))
                    .isEqualTo(taken);
        }
    }

    private DriverByUrlDataSource at(String database) {
        DriverByUrlDataSource source = new DriverByUrlDataSource();
        source.setUrl(server + database);
        source.setUser("root");
        source.setPassword("");
        return source;
    }
}
