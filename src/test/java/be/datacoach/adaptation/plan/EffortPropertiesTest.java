package be.datacoach.adaptation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.Mastery;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** More proof, less work; and nobody pays for saying that they do not know. */
class EffortPropertiesTest {

    private static final Seeds SEEDS = Seeds.first(1000);

    @Test
    void morePointsOnAnItemNeverAddMinutes() {
        SEEDS.each(Size.SMALL, EffortPropertiesTest::onePointMoreOnEachCompetency);
    }

    @Test
    void morePointsOnAnItemNeverAddMinutesInTheShippedCurriculum() {
        Seeds.first(60).each(Shipped.curriculum(), EffortPropertiesTest::onePointMoreOnEachCompetency);
    }

    @Test
    void notKnowingNeverLeadsToALongerPathThanAWrongAnswer() {
        SEEDS.each(Size.SMALL, EffortPropertiesTest::notKnowingIsNoWorse);
        Seeds.first(200).each(Shipped.curriculum(), EffortPropertiesTest::notKnowingIsNoWorse);
    }

    /** The gap counts what was answered only, so a wrong answer looks like overconfidence sooner than none. */
    @Test
    void leavingAnItemOpenNeverLeadsToALongerPathThanAnsweringItWrong() {
        SEEDS.each(Size.SMALL, EffortPropertiesTest::leavingOpenIsNoWorse);
        Seeds.first(60).each(Shipped.curriculum(), EffortPropertiesTest::leavingOpenIsNoWorse);
    }

    private static void leavingOpenIsNoWorse(PlanningCase planning) {
        for (Competency competency : planning.curriculum().competencies()) {
            for (int right = 0; right <= 3; right++) {
                int wrong = minutes(planning, having(planning.learner(), competency, four(right), 4));
                for (int answered = 3; answered >= Math.max(1, right); answered--) {
                    int open = minutes(planning, having(planning.learner(), competency, four(right), answered));
                    assertThat(open)
                            .as("%s: %d right, %d of 4 answered", competency.id(), right, answered)
                            .isLessThanOrEqualTo(wrong);
                    wrong = open;
                }
            }
        }
    }

    private static Mastery.Performance four(int right) {
        return new Mastery.Performance(right, 4, 4);
    }

    private static int minutes(PlanningCase planning, LearnerSnapshot learner) {
        return Planner.plan(planning.of(learner)).minutesLeft();
    }

    private static void onePointMoreOnEachCompetency(PlanningCase planning) {
        for (Competency competency : planning.curriculum().competencies()) {
            for (int items = 1; items <= 4; items += 3) {
                int before = Integer.MAX_VALUE;
                for (int points = 0; points <= 2 * items; points++) {
                    var shown = new Mastery.Performance(points, 2.0 * items, items);
                    int minutes = minutes(planning, having(planning.learner(), competency, shown));
                    assertThat(minutes)
                            .as("%s: %d of %d on %d items", competency.id(), points, 2 * items, items)
                            .isLessThanOrEqualTo(before);
                    before = minutes;
                }
            }
        }
    }

    private static LearnerSnapshot having(
            LearnerSnapshot learner, Competency competency, Mastery.Performance performance) {
        return having(learner, competency, performance, performance.items());
    }

    private static LearnerSnapshot having(
            LearnerSnapshot learner, Competency competency, Mastery.Performance performance, int answered) {
        OptionalInt self = OptionalInt.of(50);
        Mastery mastery = Mastery.of(competency, self, performance);
        var facts = new TreeMap<>(learner.facts());
        put(facts, "mastery", competency, mastery.score());
        put(facts, "performance", competency, mastery.performance().orElseThrow());
        put(facts, "evidence", competency, mastery.items());
        double most = performance.maximum() * answered / performance.items();
        var known = new Mastery.Performance(performance.points(), most, answered);
        put(facts, "gap", competency, Mastery.of(competency, self, known).gap().orElseThrow());
        Map<CompetencyId, Integer> proven = new HashMap<>(learner.proven());
        proven.put(competency.id(), mastery.provenLevel());
        return new LearnerSnapshot(
                facts,
                proven,
                learner.records(),
                learner.setAside(),
                learner.waived(),
                learner.availability(),
                learner.answers());
    }

    private static void put(Map<AttributeId, Fact> facts, String kind, Competency competency, int score) {
        var id = new AttributeId(kind + "." + competency.id());
        facts.put(id, new Fact(id, Value.of(score), java.time.LocalDate.EPOCH, Fact.Giver.COMPUTED, true));
    }

    private static void notKnowingIsNoWorse(PlanningCase planning) {
        for (int skill = 1; skill <= 8; skill++) {
            var id = new AttributeId("skill.DL" + skill);
            int notKnowing = minutes(planning, answering(planning.learner(), id, "DONT_KNOW"));
            int wrong = minutes(planning, answering(planning.learner(), id, "WRONG"));
            assertThat(notKnowing).as(id.name()).isLessThanOrEqualTo(wrong);
        }
    }

    private static LearnerSnapshot answering(LearnerSnapshot learner, AttributeId skill, String answer) {
        var facts = new TreeMap<>(learner.facts());
        facts.put(skill, new Fact(skill, Value.of(answer), java.time.LocalDate.EPOCH, Fact.Giver.LEARNER, true));
        return learner.with(facts);
    }
}
