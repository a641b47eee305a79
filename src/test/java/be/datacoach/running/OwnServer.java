package be.datacoach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.h2.tools.Server;

/** A server and a database of one test alone, so that it can kill the one and take away the other. Close it. */
public final class OwnServer implements AutoCloseable {
    private static final String DATABASE =
            "jdbc:h2:tcp://127.0.0.1:%d/datacoach;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path folder;
    private final Map<String, String> settings;
    private final int port = freePort();
    private final int databasePort = freePort();
    private Server database;
    private Process server;

    public OwnServer(Path folder) throws IOException, SQLException, InterruptedException {
        this(folder, Map.of());
    }

    /** @param settings of its environment, beside those that it needs */
    public OwnServer(Path folder, Map<String, String> settings) throws IOException, SQLException, InterruptedException {
        this.folder = folder;
        this.settings = settings;
        this.database = startDatabase();
        this.server = startServer();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The address of the database, for who looks into it beside the server. */
    public String database() {
        return DATABASE.formatted(databasePort);
    }

    /** SIGKILL: nothing gets a chance to finish. */
    public void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    public void startAgain() throws IOException, InterruptedException {
        server = startServer();
    }

    /** To its database, past the server. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(DATABASE.formatted(databasePort), "datacoach", "datacoach");
    }

    public void takeDatabaseAway() {
        database.stop();
    }

    public void giveDatabaseBack() throws SQLException {
        database = startDatabase();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        database.stop();
    }

    private Server startDatabase() throws SQLException {
        return Server.createTcpServer(
                        "-tcpPort", Integer.toString(databasePort), "-ifNotExists", "-baseDir", folder.toString())
                .start();
    }

    private Process startServer() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "@src/test/resources/own-server.jvm",
                "-jar",
                "target/payara-micro.jar",
                "--nocluster",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                "config/server-boot.txt",
                "--deploy",
                "target/datacoach.war",
                "--contextroot",
                "/"));
        builder.environment().put("DB_URL", DATABASE.formatted(databasePort));
        builder.environment().put("DB_USER", "datacoach");
        builder.environment().put("DB_PASSWORD", "datacoach");
        builder.environment().put("HOST", "127.0.0.1");
        builder.environment().put("DATACOACH_DEMO", "true");
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile());
        Process started = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        awaitReady(started);
        return started;
    }

    private void awaitReady(Process started) throws InterruptedException {
        Visitor visitor = new Visitor(address());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(visitor)) {
            if (!started.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("Not ready; its log is in " + folder);
            }
            Thread.sleep(Duration.ofSeconds(1).toMillis());
        }
    }

    private static boolean isReady(Visitor visitor) {
        try {
            return visitor.get("/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
