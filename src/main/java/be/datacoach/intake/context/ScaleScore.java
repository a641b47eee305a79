package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.ContextForm.Scale;
import be.datacoach.catalogue.content.ContextForm.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What several statements say together: the mean of the answers (1 to 5, reversed ones as 6 - x) when more than half were
 * answered, to a fifth; or 25 x (mean - 1), whole, from 0 to 100.
 */
public final class ScaleScore {
    static final int LOWEST = 1;
    static final int HIGHEST = 5;
    private static final double STEPS_A_POINT = 5;
    private static final double PERCENT_A_POINT = 25;

    private ScaleScore() {}

    /** @param answers by statement, from 1 to 5; a statement without an answer is left out */
    public static OptionalDouble of(Scale scale, Map<String, Integer> answers) {
        List<Statement> answered = scale.statements().stream()
                .filter(one -> answers.containsKey(one.id()))
                .toList();
        if (answered.size() * 2 <= scale.statements().size()) return OptionalDouble.empty();
        double mean = answered.stream()
                .mapToInt(one -> points(one, answers.getOrDefault(one.id(), LOWEST)))
                .average()
                .orElseThrow();
        return OptionalDouble.of(
                scale.percent()
                        ? Math.round(PERCENT_A_POINT * (mean - LOWEST))
                        : Math.round(mean * STEPS_A_POINT) / STEPS_A_POINT);
    }

    private static int points(Statement statement, int answer) {
        return statement.reversed() ? LOWEST + HIGHEST - answer : answer;
    }

    /** The facts in which every scale that goes with another attribute is averaged with it, where both are known. */
    public static Map<AttributeId, Fact> averaged(List<Scale> scales, Map<AttributeId, Fact> facts) {
        Map<AttributeId, Fact> averaged = new HashMap<>(facts);
        for (Scale scale : scales) {
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
