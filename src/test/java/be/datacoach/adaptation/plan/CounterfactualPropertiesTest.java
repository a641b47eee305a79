package be.datacoach.adaptation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.plan.Counterfactual.Change;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of all that is said to undo a decision, nothing smaller does: every other value of what is named is tried. */
class CounterfactualPropertiesTest {

    @Test
    void nothingSmallerUndoesADecision() {
        Seeds.first(60).each(Size.SMALL, CounterfactualPropertiesTest::isTheSmallest);
        Seeds.first(4).each(Shipped.curriculum(), CounterfactualPropertiesTest::isTheSmallest);
    }

    private static void isTheSmallest(PlanningCase planning) {
        for (Decision decision : Planner.plan(planning.afresh()).decisions()) {
            Counterfactual.of(planning, decision)
                    .ifPresent(found -> found.changes()
                            .forEach(change -> smaller(
                                            planning, change, found.changes().size() > 1)
                                    .forEach(value -> assertThat(undoes(planning, decision, change, value))
                                            .as("%s: %s instead of %s", decision, value, found)
                                            .isFalse())));
        }
    }

    /** What of one fact is less than this change of it; where it takes two facts, any value of one. */
    private static Stream<Value> smaller(PlanningCase planning, Change change, boolean any) {
        Attribute attribute =
                planning.curriculum().attribute(change.attribute()).orElseThrow();
        return values(attribute)
                .filter(value -> !change.from().equals(java.util.Optional.of(value)))
                .filter(value -> any || distance(attribute, change, value) < distance(attribute, change, change.to()));
    }

    private static Stream<Value> values(Attribute attribute) {
        return attribute.domain() instanceof Domain.Words words
                ? words.codes().stream().map(Value::of)
                : ((Domain.Numbers) attribute.domain()).all().stream().map(Value::of);
    }

    private static double distance(Attribute attribute, Change change, Value value) {
        if (change.from().isEmpty()) return 0;
        if (attribute.domain() instanceof Domain.Words words) {
            List<String> codes = words.codes();
            return Math.abs(codes.indexOf(value.toString())
                    - codes.indexOf(change.from().get().toString()));
        }
        return Math.abs(number(value) - number(change.from().get()));
    }

    private static double number(Value value) {
        return ((Value.Amount) value).number();
    }

    private static boolean isConfirmed(PlanningCase planning, Change change) {
        return planning.learner()
                .known()
                .about(change.attribute())
                .filter(Fact::confirmed)
                .isPresent();
    }

    private static boolean undoes(PlanningCase planning, Decision decision, Change change, Value value) {
        var facts = new TreeMap<>(planning.learner().facts());
        facts.put(
                change.attribute(),
                new Fact(
                        change.attribute(),
                        value,
                        planning.today(),
                        Fact.Giver.LEARNER,
                        isConfirmed(planning, change)));
        PlanningCase other = planning.afresh().of(planning.learner().with(facts));
        return Planner.plan(other).decisions().stream().noneMatch(decision::sameAs);
    }
}
