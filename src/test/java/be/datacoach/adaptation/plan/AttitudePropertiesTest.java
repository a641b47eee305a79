package be.datacoach.adaptation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Step;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Relations, curiosity and courage can be shortened, never skipped: for nobody, in the shipped curriculum. */
class AttitudePropertiesTest {

    private static final Set<CompetencyId> ATTITUDES = Shipped.curriculum().competencies().stream()
            .filter(Competency::attitude)
            .map(Competency::id)
            .collect(Collectors.toSet());

    private static boolean aboutAttitude(LearningModule module) {
        return module.aim().goals().stream().map(Goal::competency).anyMatch(ATTITUDES::contains);
    }

    @Test
    void areThoseThree() {
        assertThat(ATTITUDES).extracting(CompetencyId::code).containsExactlyInAnyOrder("C5", "C7", "C8");
        assertThat(Shipped.curriculum().modules().stream().filter(AttitudePropertiesTest::aboutAttitude))
                .hasSizeGreaterThan(3);
    }

    @Test
    void areSkippedByNobody() {
        Seeds.first(400).each(Shipped.curriculum(), planning -> noneSkipped(Planner.plan(planning)));
    }

    /** Not even by who is perfect in all that can be measured. */
    @Test
    void areSkippedByNobodyWhoShowsEverything() {
        Seeds.first(200).each(Shipped.curriculum(), planning -> {
            var facts = new TreeMap<>(planning.learner().facts());
            Shipped.curriculum().attributes().forEach(attribute -> {
                String kind = attribute.id().name().split("\\.")[0];
                if (Set.of("mastery", "performance").contains(kind))
                    put(facts, attribute.id(), Value.of(100), planning);
                if (kind.equals("evidence")) put(facts, attribute.id(), Value.of(8), planning);
                if (kind.equals("gap")) put(facts, attribute.id(), Value.of(0), planning);
                if (kind.equals("skill")) put(facts, attribute.id(), Value.of("RIGHT"), planning);
            });
            LearningPath path = Planner.plan(planning.of(planning.learner().with(facts)));
            noneSkipped(path);
            assertThat(path.steps())
                    .filteredOn(step -> step.taking().state() == Step.State.OPEN)
                    .extracting(Step::band)
                    .contains(Band.CONDENSED);
        });
    }

    private static void put(
            TreeMap<AttributeId, Fact> facts, AttributeId attribute, Value value, PlanningCase planning) {
        facts.put(attribute, new Fact(attribute, value, planning.today(), Fact.Giver.COMPUTED, true));
    }

    /** What was opened keeps the band that it had. */
    private static void noneSkipped(LearningPath path) {
        assertThat(path.steps())
                .filteredOn(step -> step.taking().state() == Step.State.OPEN)
                .filteredOn(step -> aboutAttitude(Shipped.curriculum().module(step.module())))
                .extracting(Step::band)
                .doesNotContain(Band.EXEMPTION);
    }
}
