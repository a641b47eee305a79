package be.datacoach.adaptation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether a condition holds is the same with and without the facts that make it so. */
class ConditionTruthTest {

    private static final AttributeId KNOWN = new AttributeId("known");
    private static final Facts FACTS = Facts.of(
            Map.of(KNOWN, new Fact(KNOWN, Value.of("A"), LocalDate.of(2026, 11, 23), Fact.Giver.LEARNER, true)));

    /** True, false, unknown. */
    private static final List<Condition> SIMPLE = List.of(
            new Condition.Is(KNOWN, Set.of("A")),
            new Condition.Is(KNOWN, Set.of("B")),
            new Condition.Is(new AttributeId("unknown"), Set.of("A")));

    private static void sameEitherWay(Condition condition, Truth expected) {
        assertThat(condition.truth(FACTS)).as("%s", condition).isEqualTo(expected);
        assertThat(condition.judge(FACTS).truth()).as("%s", condition).isEqualTo(expected);
    }

    @Test
    void isTheSameForEveryPairOfTruths() {
        for (Condition one : SIMPLE) {
            sameEitherWay(new Condition.Not(one), one.truth(FACTS).not());
            for (Condition two : SIMPLE) {
                Truth first = one.truth(FACTS);
                Truth second = two.truth(FACTS);
                sameEitherWay(new Condition.All(List.of(one, two)), first.and(second));
                sameEitherWay(new Condition.Any(List.of(one, two)), first.or(second));
            }
        }
    }

    @Test
    void startsFromThreeTruths() {
        assertThat(SIMPLE).extracting(one -> one.truth(FACTS)).containsExactly(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
        sameEitherWay(new Condition.All(List.of()), Truth.TRUE);
        sameEitherWay(new Condition.Any(List.of()), Truth.FALSE);
    }
}
