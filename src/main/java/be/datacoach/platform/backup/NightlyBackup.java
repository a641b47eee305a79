package be.datacoach.platform.backup;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.SchemaReady;
import be.datacoach.platform.work.Progress;
import be.datacoach.platform.work.Task;
import be.datacoach.platform.work.Work;
import be.datacoach.platform.work.WorkFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a folder for it is set, writes a backup every night while people may be at work, and keeps those of the last days. Of
 * several instances, one does it, in its own folder.
 */
@ApplicationScoped
public class NightlyBackup implements Work {
    private static final Logger LOG = System.getLogger(NightlyBackup.class.getName());
    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    @Inject
    private Clockwork clockwork;

    @Inject
    private AskNightlyBackup askNightlyBackup;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DATACOACH_BACKUPS")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "DATACOACH_BACKUPS_KEPT", defaultValue = "14")
    private int kept;

    void start(@Observes SchemaReady start) {
        if (folder.isPresent()) {
            clockwork.every(BETWEEN_LOOKS, this::round);
        }
    }

    private void round() {
        if (!LocalTime.now(clock).isBefore(NIGHT)) {
            askNightlyBackup.ask(LocalDate.now(clock));
        }
    }

    @Override
    public String kind() {
        return "platform.backup";
    }

    @Override
    public Progress advance(Task task) {
        Path here = Path.of(folder.orElseThrow(() -> new WorkFailed("no_folder")));
        try (Connection connection = BackupCommand.database(System.getenv()).getConnection()) {
            Files.createDirectories(here);
            About about =
                    Backup.write(connection, here.resolve("datacoach-" + task.payload() + ".zip"), clock.instant());
            letOldOnesGo(here, kept);
            return Progress.finished(about.rows());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "No backup in " + here, e);
            throw new WorkFailed("no_folder");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that this made, the oldest first, until so many are left. */
    static void letOldOnesGo(Path folder, int kept) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> ours = files.filter(
                            file -> file.getFileName().toString().matches("datacoach-\\d{4}-\\d{2}-\\d{2}\\.zip"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
            for (Path old : ours.subList(Math.min(Math.max(kept, 1), ours.size()), ours.size())) Files.delete(old);
        }
    }
}
