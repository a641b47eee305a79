package be.datacoach.network.example;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an example may be about: the tasks of a data coach, and the competencies. */
final class Topics {
    private Topics() {}

    /** Their codes, tasks first. */
    static Set<String> in(Curriculum curriculum) {
        Set<String> codes = new LinkedHashSet<>();
        curriculum.tasks().forEach(task -> codes.add(task.id().code()));
        curriculum
                .competencies()
                .forEach(competency -> codes.add(competency.id().code()));
        return codes;
    }

    /** Those that a module is about. */
    static Set<String> of(LearningModule module, Curriculum curriculum) {
        Set<String> codes = new LinkedHashSet<>();
        curriculum.tasks().stream()
                .filter(task -> task.modules().contains(module.id()))
                .forEach(task -> codes.add(task.id().code()));
        module.aim().goals().forEach(goal -> codes.add(goal.competency().code()));
        return codes;
    }
}
