package be.datacoach.accompaniment.cohort;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.run.ModuleRun;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where somebody is: in the module that they opened last and did not finish, or else just after the one that they
 * finished last.
 *
 * @param since when it was opened, or finished
 * @param done how many modules are finished
 */
public record Whereabouts(ModuleId module, boolean finished, Instant since, long done) {

    static Optional<Whereabouts> of(Collection<ModuleRun> runs) {
        long done = runs.stream().filter(ModuleRun::finished).count();
        Optional<Whereabouts> now = runs.stream()
                .filter(run -> !run.finished())
                .max(Comparator.comparing(ModuleRun::startedAt))
                .map(run -> new Whereabouts(run.module(), false, run.startedAt(), done));
        return now.or(() -> runs.stream()
                .flatMap(run -> run.finishedAt().stream().map(at -> new Whereabouts(run.module(), true, at, done)))
                .max(Comparator.comparing(Whereabouts::since)));
    }
}
