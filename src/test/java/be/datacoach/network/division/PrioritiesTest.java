package be.datacoach.network.division;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.team.Need;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrioritiesTest {
    private static final List<TaskId> TASKS =
            Stream.of("T01", "T02", "T03", "T04", "T05", "T06").map(TaskId::new).toList();

    @Test
    void areTheFiveHighestNeeds() {
        assertThat(of(Map.of("T01", 3, "T02", 20, "T03", 4, "T04", 5, "T05", 6, "T06", 4)))
                .extracting(need -> need.task().code())
                .containsExactly("T02", "T05", "T04", "T03", "T06");
    }

    @Test
    void areTheMeanOfThoseWhoSaidSomething() {
        assertThat(of(Map.of("T01", 8, "T02", 5), Map.of("T01", 13))).containsExactly(need("T01", 11), need("T02", 5));
    }

    @Test
    void areNothingWithoutANeed() {
        assertThat(of(Map.of("T01", 0))).isEmpty();
        assertThat(of()).isEmpty();
    }

    @SafeVarargs
    private static List<Need> of(Map<String, Integer>... voices) {
        return Priorities.of(TASKS, Stream.of(voices).map(PrioritiesTest::voice).toList());
    }

    private static Map<AttributeId, Fact> voice(Map<String, Integer> said) {
        var facts = new HashMap<AttributeId, Fact>();
        said.forEach((task, height) -> {
            var attribute = new AttributeId("need." + task);
            facts.put(
                    attribute,
                    new Fact(attribute, Value.of(height), LocalDate.of(2026, 11, 1), Fact.Giver.LEARNER, true));
        });
        return facts;
    }

    private static Need need(String task, int height) {
        return new Need(new TaskId(task), height);
    }
}
