package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.ContextForm.Statements;
import be.datacoach.catalogue.content.instrument.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What several statements say together: the mean of the answers (1 to 5, reversed ones as 6 - x) when more than half were
 * answered, to a fifth; or 25 x (mean - 1), whole, from 0 to 100.
 */
public final class ScaleScore {
    private static final double STEPS_A_POINT = 5;
    private static final double PERCENT = 100;

    private ScaleScore() {}

    /** @param answers by statement, on its scale; a statement without an answer is left out */
    public static OptionalDouble of(Statements scale, Map<String, Integer> answers) {
        List<Integer> counted = scale.items().stream()
                .flatMap(item ->
                        Stream.ofNullable(answers.get(item.id())).map(given -> item.counted(given, scale.steps())))
                .toList();
        if (counted.size() * 2 <= scale.items().size()) return OptionalDouble.empty();
        double mean = counted.stream().mapToInt(Integer::intValue).average().orElseThrow();
        return OptionalDouble.of(scale.percent() ? percent(mean, scale.steps()) : fifths(mean));
    }

    private static double percent(double mean, Scale steps) {
        return Math.round(PERCENT * (mean - steps.lowest()) / (steps.highest() - steps.lowest()));
    }

    private static double fifths(double mean) {
        return Math.round(mean * STEPS_A_POINT) / STEPS_A_POINT;
    }

    /** The facts in which every scale that goes with another attribute is averaged with it, where both are known. */
    public static Map<AttributeId, Fact> averaged(List<Statements> scales, Map<AttributeId, Fact> facts) {
        Map<AttributeId, Fact> averaged = new HashMap<>(facts);
        for (Statements scale : scales) {
            Fact own = facts.get(scale.attribute());
            Fact other = scale.with().map(facts::get).orElse(null);
            if (own != null
                    && other != null
                    && own.value() instanceof Value.Amount ours
                    && other.value() instanceof Value.Amount theirs) {
                double mean = Math.round((ours.number() + theirs.number()) / 2);
                averaged.put(scale.attribute(), own.saying(Value.of(mean)));
            }
        }
        return averaged;
    }
}
