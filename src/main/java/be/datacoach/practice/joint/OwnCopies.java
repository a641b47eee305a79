package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.sheet.Sheets;
import be.datacoach.practice.sheet.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is made together as each maker has it in the own sheet, once they opened the module: theirs to keep, whoever leaves. */
@ApplicationScoped
class OwnCopies {
    @Inject
    private JointWorks works;

    @Inject
    private ModuleRuns runs;

    @Inject
    private Sheets sheets;

    /** Of one maker: where the copy lies. */
    record Copy(ModuleRun run, Place place) {}

    Stream<Copy> of(JointWork work) {
        return works.makingOf(work).stream().flatMap(maker -> of(work, maker).stream());
    }

    Optional<Copy> of(JointWork work, AccountId maker) {
        return runs.find(maker, work.module())
                .filter(run -> run.audience() == LearnerKind.COACH)
                .map(run ->
                        new Copy(run, new Place(run.registration(), run.module(), run.moduleVersion(), work.block())));
    }

    /** What somebody wrote alone. */
    Map<String, String> texts(JointWork work, AccountId maker) {
        return of(work, maker)
                .map(copy -> sheets.written(copy.place()))
                .map(Written::texts)
                .orElse(Map.of());
    }

    void write(JointWork work, Map<String, String> texts) {
        List<Copy> all = of(work).toList();
        all.forEach(copy -> sheets.copy(copy.run().account(), copy.place(), texts));
    }
}
