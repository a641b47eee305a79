package be.datacoach.administration.people;

import be.datacoach.administration.people.PeopleImport.State;
import be.datacoach.administration.people.UndoPeople.Held;
import be.datacoach.platform.Bulk;
import be.datacoach.platform.work.Progress;
import be.datacoach.platform.work.Task;
import be.datacoach.platform.work.Work;
import be.datacoach.platform.work.WorkFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Undoes a long import some people at a time, and in the end the places that it made. What is still to be undone is what is in the
 * journal, which every portion makes shorter in its own transaction. Before the first one, everybody was looked at; when
 * somebody began meanwhile, it waits for an administrator.
 */
@ApplicationScoped
class UndoInPortions implements Work {
    @Inject
    private PeopleImports imports;

    @Inject
    private Portions portions;

    @Inject
    private Reversal reversal;

    @Override
    public String kind() {
        return Portions.UNDOING;
    }

    @Override
    public Progress advance(Task task) {
        portions.by(task);
        imports.takeTurn();
        PeopleImport taken = imports.withUid(task.payload());
        if (taken.state() != State.UNDOING) return Progress.finished(task.done());
        Journal rest = taken.journal().orElse(Journal.NOTHING);
        Set<String> turn = rest.people().stream().limit(Portions.SOME).collect(Collectors.toSet());
        long total = task.isBeginning() ? rest.people().size() : task.total();
        if (turn.isEmpty()) {
            undo(rest);
            reversal.close(taken);
            return Progress.finished(task.done());
        }
        undo(rest.of(turn::contains));
        taken.note(rest.without(turn));
        long done = task.done() + turn.size();
        return Progress.to(Long.toString(done), done, Math.max(done, total));
    }

    private void undo(Journal portion) {
        try {
            reversal.undo(portion);
        } catch (Held | Bulk.BulkRefused somebodyBegan) {
            throw new WorkFailed("held");
        }
    }
}
