package be.datacoach.accompaniment.logbook;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.sharing.Sharing;
import be.datacoach.intake.sharing.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A coach reads the own logbook. */
@ApplicationScoped
public class ReadOwnLogbook {
    @Inject
    private CurrentUser user;

    @Inject
    private Logbooks logbooks;

    @Inject
    private OpenWeeks weeks;

    @Inject
    private Told told;

    /** What stands around a logbook: the tasks to choose from, and whether others see it. */
    @Dependent
    static class Told {
        @Inject
        private Catalogue catalogue;

        @Inject
        private Sharing sharing;
    }

    /**
     * @param entries newest week first
     * @param free weeks of which nothing stands there, and something may; newest first
     * @param tasks of a data coach
     * @param shared whether the counsellor of the own cohort sees it, but for the notes
     */
    public record Own(List<Entry> entries, List<Week> free, List<Task> tasks, boolean shared) {
        public Own {
            entries = List.copyOf(entries);
            free = List.copyOf(free);
            tasks = List.copyOf(tasks);
        }

        public Optional<Entry> of(Week week) {
            return entries.stream().filter(one -> one.week().equals(week)).findFirst();
        }

        public PracticePicture picture() {
            return PracticePicture.of(entries.stream().map(Entry::logged).toList());
        }
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Own read() {
        List<Entry> entries =
                logbooks.of(user.id()).stream().map(LogEntry::entry).toList();
        List<Week> written = entries.stream().map(Entry::week).toList();
        return new Own(
                entries,
                weeks.now().stream().filter(week -> !written.contains(week)).toList(),
                List.copyOf(told.catalogue.curriculum().tasks()),
                told.sharing.of(user.id()).contains(Subject.LOGBOOK));
    }
}
