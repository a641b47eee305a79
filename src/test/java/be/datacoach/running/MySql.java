package be.datacoach.running;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real MySQL server on the port in datacoach.mysql.port, for this JVM's life. Only scripts/verify-mysql asks for it. */
final class MySql {
    private static final Path BASE = Path.of("target/mysql/base").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private MySql() {}

    static void startIfAskedFor() {
        Integer port = Integer.getInteger("datacoach.mysql.port");
        if (port == null) {
            return;
        }
        try {
            start(port);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(
                    "MySQL did not start: see target/mysql/server-" + RunningDatacoach.HOST + ".log", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void start(int port) throws IOException, SQLException, InterruptedException {
        Path data = BASE.resolveSibling("data-" + RunningDatacoach.HOST);
        if (!Files.exists(data.resolve("mysql.ibd"))) {
            Process initialisation = mysqld(port, data, "--initialize-insecure");
            if (initialisation.waitFor() != 0) {
                throw new IOException("mysqld --initialize-insecure ended with " + initialisation.exitValue());
            }
        }
        Process server = mysqld(
                port,
                data,
                "--port=" + port,
                "--bind-address=" + RunningDatacoach.HOST,
                "--mysqlx=OFF",
                "--socket=mysql.sock",
                "--character-set-server=utf8mb4");
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        createDatabase(port, server);
    }

    private static Process mysqld(int port, Path data, String... options) throws IOException {
        File program = BASE.resolve("bin/mysqld").toFile();
        program.setExecutable(true);
        List<String> command =
                new ArrayList<>(List.of(program.getPath(), "--no-defaults", "--basedir=" + BASE, "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(options));
        File log =
                BASE.resolveSibling("server-" + RunningDatacoach.HOST + ".log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static void createDatabase(int port, Process server) throws SQLException, InterruptedException {
        String url = "jdbc:mysql://" + RunningDatacoach.HOST + ":" + port + "/";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = DriverManager.getConnection(url, "root", "")) {
                connection.createStatement().execute("CREATE DATABASE IF NOT EXISTS datacoach");
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }
}
