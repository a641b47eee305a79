package be.datacoach.authoring.publish;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.LearningModule.Edition;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.generated.GeneratedCase;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.PathDifference;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ImpactTest {

    /** Whatever is published to whoever is half-way: what they began stays as it was, and what they finished stays finished. */
    @Test
    void nobodyLosesCredit() {
        Seeds.first(400).each(seed -> GeneratedCase.of(seed, Size.SMALL), before -> {
            LearningPath path = Planner.plan(before);
            PlanningCase after = published(before, path);
            LearningPath other = Planner.plan(after);
            assertThat(after.learner().proven()).isEqualTo(before.learner().proven());
            for (ModuleRecord record : before.learner().records().values()) {
                Optional<Step> was = path.step(record.module());
                Optional<Step> is = other.step(record.module());
                assertThat(is.map(Step::version)).isEqualTo(was.map(Step::version));
                assertThat(is.map(Step::finished)).isEqualTo(was.map(Step::finished));
                assertThat(is.map(Step::band)).isEqualTo(was.map(Step::band));
            }
        });
    }

    @Test
    void countsPeopleOnceForEachKindOfChange() {
        var tally = new Impact.Tally();
        List<PlanningCase> people = GeneratedCase.many(
                        GeneratedCase.of(3, Size.SMALL).curriculum(), 40)
                .toList();
        Curriculum curriculum = people.get(0).curriculum();
        int changed = 0;
        for (PlanningCase one : people) {
            LearningPath without = Planner.plan(one);
            LearningPath with = Planner.plan(in(other(curriculum, new Random(5)), one, Optional.empty()));
            tally.add(without, with);
            if (!PathDifference.between(without, with).none()) changed++;
        }
        Impact impact = tally.with(List.of());
        assertThat(impact.looked()).isEqualTo(40);
        assertThat(impact.changed()).isEqualTo(changed).isPositive();
        assertThat(impact.kinds().values())
                .allSatisfy(count -> assertThat(count).isPositive().isLessThanOrEqualTo(impact.changed()));
        assertThat(impact.gained().values())
                .allSatisfy(count ->
                        assertThat(count).isLessThanOrEqualTo(impact.kinds().getOrDefault(Impact.Kind.ADDED, 0)));
    }

    @Test
    void findsNothingWhereNothingChanges() {
        var tally = new Impact.Tally();
        LearningPath path = Planner.plan(GeneratedCase.of(7, Size.SMALL));
        tally.add(path, path);
        assertThat(tally.with(List.of())).isEqualTo(new Impact(1, 0, Map.of(), Map.of(), Map.of(), List.of()));
    }

    private static PlanningCase published(PlanningCase before, LearningPath path) {
        return in(other(before.curriculum(), new Random(path.steps().size())), before, Optional.of(path));
    }

    private static PlanningCase in(Curriculum curriculum, PlanningCase one, Optional<LearningPath> previous) {
        return new PlanningCase(curriculum, one.learner(), one.assignment(), one.calendar(), one.today(), previous);
    }

    /** A module in its next version: the length and the goals of another one. */
    private static Curriculum other(Curriculum curriculum, Random random) {
        var modules = new ArrayList<>(curriculum.modules());
        int index = random.nextInt(modules.size());
        LearningModule model = modules.get(random.nextInt(modules.size()));
        LearningModule old = modules.get(index);
        Edition edition = old.edition();
        modules.set(
                index,
                new LearningModule(
                        new ModuleId(old.id().code()),
                        new Edition(edition.version() + 1, edition.published(), edition.core(), edition.weeks()),
                        old.texts(),
                        old.after(),
                        model.aim(),
                        model.minutes(),
                        old.extras(),
                        old.points()));
        return new Curriculum(
                new Curriculum.Offer(List.copyOf(curriculum.competencies()), modules, List.copyOf(curriculum.tasks())),
                new Curriculum.Steering(
                        List.copyOf(curriculum.attributes()),
                        curriculum.rules(),
                        curriculum.grounds(),
                        curriculum.ties()));
    }
}
