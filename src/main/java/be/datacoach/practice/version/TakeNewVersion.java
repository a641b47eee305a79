package be.datacoach.practice.version;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.MoveRun;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.catalogue.content.Block;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import be.datacoach.practice.run.Logbook;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Played;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Goes on in the newest version of a module. What was answered and done there counts in the newer version too, wherever it
 * still says the same; everything that was ever done stays in the event store as it is.
 */
@ApplicationScoped
public class TakeNewVersion {

    @Inject
    private OwnRuns runs;

    @Inject
    private MoveRun moveRun;

    @Inject
    private Events events;

    @Inject
    private Logbook logbook;

    @Inject
    private CurrentUser user;

    /**
     * Whether they are in it now: the module is not finished, and both versions are as they saw them.
     *
     * @param from the version that they had
     * @param to the newest one, whose changes they read
     */
    @Requires(Permission.LEARN)
    @Transactional
    public boolean take(ModuleId module, int from, int to) {
        Optional<Played> old = runs.find(module);
        Optional<ModuleRun> moved = moveRun.move(user.id(), module, from, to);
        if (old.isEmpty() || moved.isEmpty()) return false;
        Played fresh = runs.find(module).orElseThrow();
        events.within(old.get().trail(), old.get().thing(), Verb.ANSWERED, Verb.COMPLETED)
                .forEach(statement -> carry(statement, old.get(), fresh));
        return true;
    }

    private void carry(Statement statement, Played old, Played fresh) {
        for (Block before : old.blocks()) {
            Iri place = Iri.of(old.module(), before.id());
            Optional<Block> after = fresh.block(before.id());
            if (after.isEmpty()) continue;
            boolean done = statement.verb() == Verb.COMPLETED
                    && statement.object().iri().equals(place);
            boolean answer = statement.verb() == Verb.ANSWERED
                    && statement.object().iri().value().startsWith(place.value() + "/");
            if (done && VersionChange.counts(before, after.get())) logbook.carriedDone(fresh, after.get());
            if (answer
                    && VersionChange.answerCounts(
                            before, after.get(), statement.object().iri().lastName())) {
                logbook.carried(fresh, statement);
            }
        }
    }
}
