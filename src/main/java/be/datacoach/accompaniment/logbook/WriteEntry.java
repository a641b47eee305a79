package be.datacoach.accompaniment.logbook;

import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.practice.sheet.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A coach writes down a week, or changes what they wrote. Of every week there is one entry, however often it is sent. */
@ApplicationScoped
public class WriteEntry {
    /** What became of it. */
    public enum Outcome {
        KEPT,
        /** Something else stands there meanwhile; whoever saw that may replace it. */
        NEWER,
        /** Too long ago to begin with now, or still to come. */
        NOT_NOW,
        /** No such task, or a note that cannot be kept. */
        UNREADABLE
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Logbooks logbooks;

    @Inject
    private Ground ground;

    @Inject
    private Clock clock;

    /** What may be written about, by whom one at a time. */
    @Dependent
    static class Ground {
        @Inject
        private Accounts accounts;

        @Inject
        private Catalogue catalogue;

        @Inject
        private OpenWeeks weeks;

        boolean knows(Logged logged) {
            return catalogue.curriculum().task(logged.task()).isPresent();
        }
    }

    /** @param said with the revision that the page showed; 0 when it showed none */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome write(Entry said) {
        // First of all: two presses at once would both find nothing there.
        ground.accounts.lock(List.of(user.id()));
        Optional<String> note = note(said.note());
        if (note.isEmpty() || !ground.knows(said.logged())) return Outcome.UNREADABLE;
        return keep(new Entry(said.logged(), note.get(), said.revision()));
    }

    private Outcome keep(Entry said) {
        Optional<LogEntry> stands = logbooks.find(user.id(), said.week());
        if (stands.isEmpty()) {
            if (!ground.weeks.now().contains(said.week())) return Outcome.NOT_NOW;
            logbooks.add(new LogEntry(user.id(), said, clock.instant()));
            return Outcome.KEPT;
        }
        Entry before = stands.get().entry();
        if (before.says(said)) return Outcome.KEPT;
        if (before.revision() != said.revision()) return Outcome.NEWER;
        stands.get().say(said, clock.instant());
        return Outcome.KEPT;
    }

    private static Optional<String> note(String typed) {
        return WrittenText.readable(typed.strip()).filter(text -> text.length() <= Entry.LONGEST_NOTE);
    }
}
