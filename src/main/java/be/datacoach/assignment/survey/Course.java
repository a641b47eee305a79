package be.datacoach.assignment.survey;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.run.ModuleRun;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From when until when somebody followed a path.
 *
 * @param started the day of the first module that was opened, or else on which the path was there
 * @param ended the day on which the last step was finished; empty while there is one left
 */
public record Course(LocalDate started, Optional<LocalDate> ended) {

    /** @param runs of everything that was opened */
    public static Course of(Instant givenAt, LearningPath path, Collection<ModuleRun> runs, ZoneId zone) {
        Instant started = runs.stream()
                .map(ModuleRun::startedAt)
                .filter(at -> at.isBefore(givenAt))
                .min(Comparator.naturalOrder())
                .orElse(givenAt);
        Map<ModuleId, ModuleRun> opened =
                runs.stream().collect(Collectors.toMap(ModuleRun::module, Function.identity()));
        boolean done = !path.steps().isEmpty()
                && path.steps().stream().map(Step::module).allMatch(module -> finished(opened, module));
        Optional<Instant> ended = runs.stream()
                .flatMap(run -> run.finishedAt().stream())
                .max(Comparator.naturalOrder())
                .filter(at -> done);
        return new Course(LocalDate.ofInstant(started, zone), ended.map(at -> LocalDate.ofInstant(at, zone)));
    }

    private static boolean finished(Map<ModuleId, ModuleRun> opened, ModuleId module) {
        return Optional.ofNullable(opened.get(module))
                .filter(ModuleRun::finished)
                .isPresent();
    }
}
