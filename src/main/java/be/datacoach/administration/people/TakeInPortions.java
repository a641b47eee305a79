package be.datacoach.administration.people;

import be.datacoach.access.AuditTrail;
import be.datacoach.administration.people.PeopleImport.State;
import be.datacoach.platform.sheet.Sheet;
import be.datacoach.platform.work.Progress;
import be.datacoach.platform.work.Task;
import be.datacoach.platform.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Takes a long file some rows at a time, in the order of the file. Every portion looks at the file anew; a row that would by now
 * do something else than the administrator saw stays behind. What a portion did is written in the journal in its own
 * transaction, so that every row is taken once, whatever breaks off.
 */
@ApplicationScoped
class TakeInPortions implements Work {
    @Inject
    private PeopleImports imports;

    @Inject
    private Portions portions;

    @Inject
    private Rows rows;

    @Inject
    private Closing closing;

    /** What looks at rows and takes them. */
    @ApplicationScoped
    static class Rows {
        @Inject
        private Looking looking;

        @Inject
        private Taking taking;

        Looking looking() {
            return looking;
        }

        Taking taking() {
            return taking;
        }
    }

    /** What a file that was taken leaves. */
    @ApplicationScoped
    static class Closing {
        @Inject
        private AuditTrail trail;

        @Inject
        private Clock clock;

        void take(PeopleImport brought, Journal journal, Sheet left) {
            Journal whole = journal.counting(journal.unchanged(), left.lines().size());
            brought.take(whole, left, clock.instant());
            trail.record("people.file_taken", brought.uid(), whole.made().size() + " " + whole.changed());
        }
    }

    @Override
    public String kind() {
        return Portions.TAKING;
    }

    @Override
    public Progress advance(Task task) {
        portions.by(task);
        imports.takeTurn();
        PeopleImport brought = imports.withUid(task.payload());
        if (brought.state() != State.TAKING) return Progress.finished(task.done());
        Expected expected = brought.expected();
        List<Integer> lines = expected.after(task.isBeginning() ? 0 : Integer.parseInt(task.reached()), Portions.SOME);
        List<Verdict> sound = rows.looking().at(brought, Set.copyOf(lines)).stream()
                .filter(expected::holds)
                .toList();
        Journal journal =
                brought.journal().orElse(Journal.NOTHING).and(rows.taking().take(sound));
        long done = task.done() + lines.size();
        if (lines.size() == Portions.SOME) {
            brought.note(journal);
            return Progress.to(Integer.toString(lines.get(lines.size() - 1)), done, expected.size());
        }
        closing.take(brought, journal, rows.looking().whole(brought).only(TakeInPortions::stays));
        return Progress.finished(done);
    }

    /** For what is wrong in it, or because it would do something else by now. */
    private static boolean stays(Verdict verdict) {
        return verdict.kind() == Verdict.Kind.FAULTY || verdict.isToBeTaken();
    }
}
