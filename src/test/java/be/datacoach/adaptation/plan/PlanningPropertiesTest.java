package be.datacoach.adaptation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.generated.GeneratedCase;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Step;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds of every first plan, of every learner, in every curriculum. */
class PlanningPropertiesTest {

    private static final Seeds SEEDS = Seeds.first(1500);

    private static void everyCase(Seeds.Property<PlanningCase> property) {
        SEEDS.each(Size.SMALL, property);
    }

    private static List<ModuleId> modules(LearningPath path) {
        return path.steps().stream().map(Step::module).toList();
    }

    @Test
    void theSameInputGivesTheSamePath() {
        SEEDS.each(
                seed -> List.of(GeneratedCase.of(seed, Size.SMALL), GeneratedCase.of(seed, Size.SMALL)),
                twice -> assertThat(Planner.plan(twice.get(0))).isEqualTo(Planner.plan(twice.get(1))));
    }

    @Test
    void whatAModuleNeedsIsThereAndComesBeforeIt() {
        everyCase(planning -> {
            List<ModuleId> order = modules(Planner.plan(planning));
            for (ModuleId module : order) {
                assertThat(order.subList(0, order.indexOf(module)))
                        .as("before %s in %s", module, order)
                        .containsAll(planning.curriculum().module(module).after());
            }
            assertThat(order).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyMandatoryModuleAndTheWholeCoreAreThere() {
        everyCase(planning -> {
            List<ModuleId> order = modules(Planner.plan(planning));
            assertThat(order).containsAll(planning.assignment().mandatory());
            assertThat(order).containsAll(planning.assignment().chosen());
            assertThat(order)
                    .containsAll(planning.curriculum().modules().stream()
                            .filter(module -> module.edition().core())
                            .map(LearningModule::id)
                            .toList());
        });
    }

    @Test
    void everyTargetIsCoveredUnlessAllThatCouldCoverItIsLeftOutOrDone() {
        everyCase(planning -> {
            LearningPath path = Planner.plan(planning);
            for (Competency competency : planning.curriculum().competencies()) {
                if (covered(competency, planning, path)) continue;
                int target = planning.assignment().target(competency.id(), planning.curriculum());
                assertThat(planning.curriculum().modules().stream()
                                .filter(module -> module.grants(competency.id(), target))
                                .map(LearningModule::id))
                        .as("what could cover %s:%d", competency.id(), target)
                        .allMatch(module -> planning.learner().finished(module) || isLeftOut(module, path));
            }
        });
    }

    private static boolean covered(Competency competency, PlanningCase planning, LearningPath path) {
        int target = planning.assignment().target(competency.id(), planning.curriculum());
        return planning.learner().provenLevel(competency.id()) >= target
                || planning.learner().waived().contains(competency.id())
                || path.remaining()
                        .anyMatch(step ->
                                planning.curriculum().module(step.module()).grants(competency.id(), target));
    }

    private static boolean isLeftOut(ModuleId module, LearningPath path) {
        return path.about(module).stream().anyMatch(Decision.LeaveOut.class::isInstance);
    }

    @Test
    void aPathWithNothingLeftLeavesNoCoreToDo() {
        everyCase(planning -> {
            LearningPath path = Planner.plan(planning);
            boolean coreLeft = planning.curriculum().modules().stream()
                    .anyMatch(module ->
                            module.edition().core() && !planning.learner().finished(module.id()));
            assertThat(path.done())
                    .isEqualTo(path.minutesLeft() == 0
                            && path.remaining().findAny().isEmpty());
            assertThat(path.done() && coreLeft).isFalse();
        });
    }

    @Test
    void everyDecisionHasAReasonWithWordsThatRestsOnWhatIsKnown() {
        everyCase(planning -> {
            LearningPath path = Planner.plan(planning);
            var known = new HashSet<>(planning.learner().facts().values());
            path.decisions().forEach(decision -> rests(decision.reason(), known, planning));
            path.questions().forEach(decision -> rests(decision.reason(), known, planning));
            path.steps().forEach(step -> rests(step.why(), known, planning));
        });
    }

    private static void rests(Reason reason, HashSet<Fact> known, PlanningCase planning) {
        assertThat(reason.sentence().nl()).isNotBlank();
        assertThat(reason.facts()).allMatch(fact -> known.contains(fact) || fact.giver() == Fact.Giver.COMPUTED);
        if (reason.ground() != Reason.Ground.RULE) return;
        var rule = planning.curriculum().rule(new RuleId(reason.rule())).orElseThrow();
        assertThat(reason.version()).isEqualTo(rule.version());
        assertThat(reason.contestable()).isEqualTo(rule.because().contestable());
    }

    @Test
    void whatNobodyConfirmedLeavesNothingOut() {
        everyCase(planning -> {
            var doubtful = new TreeMap<AttributeId, Fact>();
            planning.learner()
                    .facts()
                    .forEach((id, fact) ->
                            doubtful.put(id, new Fact(id, fact.value(), fact.givenOn(), fact.giver(), false)));
            LearningPath path = Planner.plan(planning.of(planning.learner().with(doubtful)));

            assertThat(path.decisions())
                    .filteredOn(Decision.LeaveOut.class::isInstance)
                    .allMatch(decision -> decision.reason().facts().isEmpty());
        });
    }

    @Test
    void whatIsConfirmedMayOnlyMakeAPathSmaller() {
        everyCase(planning -> {
            var sure = new TreeMap<AttributeId, Fact>();
            var doubtful = new TreeMap<AttributeId, Fact>();
            planning.learner().facts().forEach((id, fact) -> {
                sure.put(id, new Fact(id, fact.value(), fact.givenOn(), fact.giver(), true));
                doubtful.put(id, new Fact(id, fact.value(), fact.givenOn(), fact.giver(), false));
            });
            LearningPath confirmed = Planner.plan(planning.of(planning.learner().with(sure)));
            LearningPath asked = Planner.plan(planning.of(planning.learner().with(doubtful)));

            assertThat(asked.decisions())
                    .filteredOn(Decision.LeaveOut.class::isInstance)
                    .hasSizeLessThanOrEqualTo((int) confirmed.decisions().stream()
                            .filter(Decision.LeaveOut.class::isInstance)
                            .count());
        });
    }

    @Test
    void whatWouldUndoADecisionUndoesIt() {
        Seeds.first(300).each(Size.SMALL, planning -> {
            for (Decision decision : Planner.plan(planning.afresh()).decisions()) {
                Counterfactual.of(planning, decision).ifPresent(found -> {
                    var facts = new TreeMap<>(planning.learner().facts());
                    found.changes()
                            .forEach(change -> facts.put(
                                    change.attribute(),
                                    new Fact(
                                            change.attribute(),
                                            change.to(),
                                            planning.today(),
                                            Fact.Giver.LEARNER,
                                            false)));
                    assertThat(found.changes()).as("%s", decision).isNotEmpty().hasSizeLessThanOrEqualTo(2);
                    assertThat(found.changes())
                            .allMatch(
                                    change -> domain(planning, change).domain().holds(change.to()));
                    assertThat(Planner.plan(planning.of(planning.learner().with(facts)))
                                    .decisions())
                            .noneMatch(decision::sameAs);
                });
            }
        });
    }

    private static Attribute domain(PlanningCase planning, Counterfactual.Change change) {
        return planning.curriculum().attribute(change.attribute()).orElseThrow();
    }
}
