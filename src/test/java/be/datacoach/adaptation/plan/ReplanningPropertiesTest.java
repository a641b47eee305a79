package be.datacoach.adaptation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rank;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.generated.GeneratedCase;
import be.datacoach.adaptation.generated.GeneratedCurriculum;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.ModuleRecord;
import be.datacoach.adaptation.learner.SetAside;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.PathDifference;
import be.datacoach.adaptation.path.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every plan after another one, when something else has become known of the learner. */
class ReplanningPropertiesTest {

    private static final Seeds SEEDS = Seeds.first(1500);

    /** A plan, and the same learner later, of whom other things are known. */
    private record Change(PlanningCase now, LearningPath before) {

        static Change of(long seed) {
            var curriculum = GeneratedCurriculum.of(seed, Size.SMALL);
            PlanningCase first = GeneratedCase.in(curriculum, seed);
            LearnerSnapshot other =
                    GeneratedCase.in(curriculum, seed + 1_000_000).learner();
            LearningPath before = Planner.plan(first);
            return new Change(after(first.of(first.learner().with(other.facts())), before), before);
        }

        private static PlanningCase after(PlanningCase planning, LearningPath previous) {
            return new PlanningCase(
                    planning.curriculum(),
                    planning.learner(),
                    planning.assignment(),
                    planning.calendar(),
                    planning.today().plusWeeks(1),
                    Optional.of(previous));
        }

        LearningPath path() {
            return Planner.plan(now);
        }

        boolean isNew(Decision decision) {
            return before.decisions().stream().noneMatch(decision::sameAs);
        }
    }

    @Test
    void atMostThreeWishesOfOrderAndTwoBlocksAreNew() {
        SEEDS.each(Change::of, change -> {
            LearningPath after = change.path();
            assertThat(after.decisions())
                    .filteredOn(decision -> decision instanceof Decision.Reorder && change.isNew(decision))
                    .filteredOn(decision -> !rank(change.now, decision).aboveChangeLimits())
                    .hasSizeLessThanOrEqualTo(3);
            assertThat(after.decisions())
                    .filteredOn(decision -> decision instanceof Decision.AddBlock && change.isNew(decision))
                    .hasSizeLessThanOrEqualTo(2);
        });
    }

    private static Rank rank(PlanningCase planning, Decision decision) {
        return planning.curriculum()
                .rule(new RuleId(decision.reason().rule()))
                .map(Rule::rank)
                .orElseThrow();
    }

    @Test
    void whatWaitsComesInTheNextCalculations() {
        SEEDS.each(Change::of, change -> {
            LearningPath path = change.path();
            for (int again = 0; again < 10 && !path.waiting().isEmpty(); again++) {
                path = Planner.plan(Change.after(change.now, path));
            }
            assertThat(path.waiting()).isEmpty();
        });
    }

    @Test
    void nothingChangesWhenNothingElseIsKnown() {
        SEEDS.each(Size.SMALL, planning -> {
            LearningPath before = Planner.plan(planning);
            LearningPath after = Planner.plan(Change.after(planning, before));

            assertThat(PathDifference.between(before, after).changes()).isEmpty();
        });
    }

    @Test
    void whatWasStartedKeepsItsPlaceItsVersionItsBandAndItsTexts() {
        SEEDS.each(Change::of, change -> {
            List<Step> open = change.before.steps().stream()
                    .filter(step -> step.taking().state() == Step.State.OPEN)
                    .limit(2)
                    .toList();
            Map<ModuleId, ModuleRecord> records =
                    new HashMap<>(change.now.learner().records());
            open.forEach(step -> records.put(step.module(), started(step)));
            LearningPath after = Planner.plan(change.now.of(withRecords(change.now.learner(), records)));
            int place = -1;
            for (Step step : open) {
                Step kept = after.step(step.module()).orElseThrow();
                assertThat(kept.version()).isEqualTo(step.version());
                assertThat(kept.band()).isEqualTo(step.band());
                assertThat(kept.variants()).isEqualTo(step.variants());
                assertThat(kept.extras()).isEqualTo(step.extras());
                assertThat(after.steps().indexOf(kept)).isGreaterThan(place);
                place = after.steps().indexOf(kept);
            }
            assertThat(after.steps().subList(0, place + 1))
                    .noneMatch(step -> step.taking().state() == Step.State.OPEN);
        });
    }

    private static ModuleRecord started(Step step) {
        return new ModuleRecord(
                step.module(), step.version(), ModuleRecord.State.STARTED, step.band(), step.variants());
    }

    private static LearnerSnapshot withRecords(LearnerSnapshot learner, Map<ModuleId, ModuleRecord> records) {
        return new LearnerSnapshot(
                learner.facts(),
                learner.proven(),
                records,
                learner.setAside(),
                learner.waived(),
                learner.availability(),
                learner.answers());
    }

    @Test
    void theDifferenceSaysExactlyWhatCameAndWent() {
        SEEDS.each(Change::of, change -> {
            LearningPath after = change.path();
            var difference = PathDifference.between(change.before, after);

            assertThat(modules(difference, PathDifference.Change.Added.class)).isEqualTo(minus(after, change.before));
            assertThat(modules(difference, PathDifference.Change.Removed.class)).isEqualTo(minus(change.before, after));
            assertThat(difference.minutesLess()).isEqualTo(change.before.minutesLeft() - after.minutesLeft());
        });
    }

    @Test
    void withoutWhatMovedTheOrderIsTheSame() {
        SEEDS.each(Change::of, change -> {
            LearningPath after = change.path();
            var difference = PathDifference.between(change.before, after);
            Set<ModuleId> moved = difference.changes().stream()
                    .filter(one ->
                            one instanceof PathDifference.Change.Earlier || one instanceof PathDifference.Change.Later)
                    .map(PathDifference.Change::module)
                    .collect(Collectors.toSet());

            assertThat(still(change.before, after, moved)).isEqualTo(still(after, change.before, moved));
        });
    }

    private static List<ModuleId> still(LearningPath path, LearningPath other, Set<ModuleId> moved) {
        return path.remaining()
                .map(Step::module)
                .filter(module ->
                        other.remaining().anyMatch(step -> step.module().equals(module)))
                .filter(module -> !moved.contains(module))
                .toList();
    }

    private static Set<ModuleId> modules(PathDifference difference, Class<?> kind) {
        return difference.changes().stream()
                .filter(kind::isInstance)
                .map(PathDifference.Change::module)
                .collect(Collectors.toSet());
    }

    private static Set<ModuleId> minus(LearningPath path, LearningPath other) {
        return path.remaining()
                .map(Step::module)
                .filter(module -> !other.has(module))
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsSetAsideIsGoneAndComesBackWhenItIsTakenBack() {
        Seeds.first(500).each(Size.SMALL, planning -> {
            LearningPath before = Planner.plan(planning);
            for (Decision decision : before.decisions()) {
                if (!decision.reason().contestable()) continue;
                var aside = new ArrayList<>(planning.learner().setAside());
                aside.add(new SetAside(new RuleId(decision.reason().rule()), "", planning.today()));
                LearningPath without = Planner.plan(planning.of(withAside(planning.learner(), aside)));

                assertThat(without.decisions()).noneMatch(decision::sameAs);
                assertThat(Planner.plan(planning)).isEqualTo(before);
            }
        });
    }

    private static LearnerSnapshot withAside(LearnerSnapshot learner, List<SetAside> aside) {
        return new LearnerSnapshot(
                learner.facts(),
                learner.proven(),
                learner.records(),
                aside,
                learner.waived(),
                learner.availability(),
                learner.answers());
    }
}
