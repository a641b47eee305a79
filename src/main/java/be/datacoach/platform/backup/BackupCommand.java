package be.datacoach.platform.backup;

import be.datacoach.platform.Database;
import be.datacoach.platform.DriverByUrlDataSource;
import be.datacoach.platform.Phrases;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code scripts/backup FILE} and {@code scripts/restore FILE}: the database of DB_URL, DB_USER and DB_PASSWORD to a file, and
 * back. Ends with 0 done, 1 refused, 2 the database or the file cannot be used.
 */
public final class BackupCommand {
    private final PrintStream out;
    private final Phrases phrases;
    private final Map<String, String> environment;

    BackupCommand(PrintStream out, Phrases phrases, Map<String, String> environment) {
        this.out = out;
        this.phrases = phrases;
        this.environment = environment;
    }

    public static void main(String... words) {
        List<String> operands = new ArrayList<>(List.of(words));
        int language = operands.indexOf("--lang");
        boolean asked = language >= 0 && language + 1 < operands.size();
        Locale locale = Locale.forLanguageTag(asked ? operands.get(language + 1) : "nl");
        if (asked) operands.subList(language, language + 2).clear();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new BackupCommand(out, Phrases.in(locale), System.getenv()).run(operands, Clock.systemUTC()));
    }

    int run(List<String> operands, Clock clock) {
        if (operands.size() != 2) {
            return say(2, "command_backup.usage");
        }
        Path file = Path.of(operands.get(1)).toAbsolutePath();
        boolean restoring = operands.get(0).equals("restore");
        if (Files.exists(file) != restoring) {
            return say(2, restoring ? "command_restore.no_file" : "command_backup.exists", file);
        }
        try {
            return restoring ? restore(file) : backUp(file, clock);
        } catch (Restore.Refused refused) {
            return say(1, "command_restore.refused." + refused.code());
        } catch (SQLException e) {
            boolean inUse = e.getErrorCode() == 90020;
            return inUse
                    ? say(2, "command_backup.in_use")
                    : say(2, "command_backup.database", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return say(2, "command_backup.file", String.valueOf(e.getMessage()));
        }
    }

    private int backUp(Path file, Clock clock) throws SQLException, IOException {
        DriverByUrlDataSource database = database(environment);
        // Else H2 makes an empty one where there is none.
        String url = environment.getOrDefault("DB_URL", Database.EMBEDDED);
        database.setUrl(url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url);
        try (Connection connection = database.getConnection()) {
            About about = Backup.write(connection, file, clock.instant());
            return say(0, "command_backup.done", about.rows(), about.tables().size(), file);
        }
    }

    private int restore(Path file) throws SQLException, IOException, Restore.Refused {
        About about = Restore.read(database(environment), file);
        return say(0, "command_restore.done", about.rows(), about.tables().size(), about.taken());
    }

    /** The database that these variables name, outside the pool of a server. */
    static DriverByUrlDataSource database(Map<String, String> environment) {
        DriverByUrlDataSource database = new DriverByUrlDataSource();
        database.setUrl(environment.getOrDefault("DB_URL", Database.EMBEDDED));
        database.setUser(environment.getOrDefault("DB_USER", "datacoach"));
        database.setPassword(environment.getOrDefault("DB_PASSWORD", "datacoach"));
        return database;
    }

    private int say(int exit, String key, Object... arguments) {
        out.println(phrases.say(key, arguments));
        return exit;
    }
}
