package be.datacoach.adaptation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.catalogue.content.LearnerKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is claimed of every curriculum holds for that of counsellors too, whatever they answer. */
class CounsellorsProofTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Curriculum CURRICULUM = Shipped.LIBRARY.curriculum(LearnerKind.COUNSELLOR);

    @Test
    void nobodyGetsStuckAndNothingIsDead() {
        assertThat(CoverageProof.of(CURRICULUM).shortfalls()).isEmpty();
    }

    @Test
    void everyModuleTakesAtMostFortyMinutesAndNoPathMoreThanThreeHours() {
        CoverageProof proof = CoverageProof.of(CURRICULUM);

        assertThat(proof.longest().minutes()).isLessThanOrEqualTo(180);
        assertThat(proof.shortest().minutes()).isGreaterThanOrEqualTo(60);
        assertThat(CURRICULUM.modules())
                .allSatisfy(module -> assertThat(module.minutes().in(Band.STANDARD))
                        .as("%s", module.id())
                        .isBetween(15, 40));
    }

    @Test
    void whatTheyNeedFirstComesFirst() {
        assertThat(first(Map.of())).isEqualTo("B01");
        assertThat(first(Map.of("counsellor.first", "GROUP"))).isEqualTo("B01");
        assertThat(first(Map.of("counsellor.first", "COHORT"))).isEqualTo("B02");
        assertThat(first(Map.of("counsellor.first", "FEEDBACK"))).isEqualTo("B03");
        assertThat(first(Map.of("counsellor.first", "WRITING"))).isEqualTo("B04");
    }

    @Test
    void experienceDecidesHowMuchIsExplained() {
        assertThat(plan(Map.of("counsellor.experience", "FIRST")).steps())
                .extracting(step -> step.band())
                .containsOnly(Band.FOUNDATION);
        assertThat(plan(Map.of("counsellor.experience", "OFTEN")).steps())
                .extracting(step -> step.band())
                .containsOnly(Band.CONDENSED);
        assertThat(plan(Map.of()).steps()).extracting(step -> step.band()).containsOnly(Band.STANDARD);
    }

    @Test
    void whatOneIsAsACoachChangesNothing() {
        Map<String, String> coach = Map.of("school.level", "SO", "coach.role", "TEACHER");

        assertThat(plan(coach).steps()).isEqualTo(plan(Map.of()).steps());
    }

    @Test
    void everyAnswerThatIsOfferedCanBeGiven() {
        List<FirstScreen.Question> questions = Shipped.LIBRARY
                .common()
                .of(LearnerKind.COUNSELLOR)
                .firstScreen()
                .questions();

        assertThat(questions)
                .allSatisfy(question -> assertThat(question.answers())
                        .allMatch(answer -> CURRICULUM
                                .attribute(question.attribute())
                                .orElseThrow()
                                .domain()
                                .holds(answer.value())));
    }

    private static String first(Map<String, String> answers) {
        return plan(answers).steps().get(0).module().code();
    }

    private static LearningPath plan(Map<String, String> answers) {
        Map<AttributeId, Fact> facts = new HashMap<>();
        answers.forEach((name, value) -> {
            var id = new AttributeId(name);
            facts.put(id, new Fact(id, Value.of(value), TODAY, Fact.Giver.LEARNER, false));
        });
        return Planner.plan(new PlanningCase(
                CURRICULUM,
                LearnerSnapshot.knowing(facts),
                Assignment.open(),
                Shipped.LIBRARY.common().calendar(),
                TODAY,
                Optional.empty()));
    }
}
