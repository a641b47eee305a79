package be.datacoach.practice;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.OpenModule;
import be.datacoach.assignment.Opening;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.run.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Opens a module, or goes back into it. */
@ApplicationScoped
public class EnterModule {

    /** What came of it. */
    public sealed interface Entrance {
        record Inside(Played played, Progress progress) implements Entrance {}

        /** These come first. */
        record NotYet(List<ModuleId> missing) implements Entrance {
            public NotYet {
                missing = List.copyOf(missing);
            }
        }

        record NotWritten() implements Entrance {}

        record NotInPath() implements Entrance {}
    }

    @Inject
    private OpenModule openModule;

    @Inject
    private OwnRuns runs;

    @Requires(Permission.LEARN)
    @Transactional
    public Entrance enter(ModuleId module) {
        Opening opening = openModule.open(module);
        if (opening instanceof Opening.NotYet notYet) {
            return new Entrance.NotYet(notYet.missing());
        }
        if (opening instanceof Opening.NotWritten) {
            return new Entrance.NotWritten();
        }
        if (opening instanceof Opening.NotInPath) {
            return new Entrance.NotInPath();
        }
        Played played = runs.find(module).orElseThrow();
        return new Entrance.Inside(played, runs.progress(played));
    }
}
