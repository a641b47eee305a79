package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.learner.Contradiction.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What is told of one competency, as far as it is told: the number of items, P over all of them, M, and G = S − P over
 * those that got an answer. Where something was left open, P over the answered items is higher than P.
 */
final class Scores {

    private final double weight;
    private final AttributeId items;
    private final AttributeId result;
    private final AttributeId gap;
    private final AttributeId mastery;
    private final OptionalDouble count;
    private final OptionalDouble p;
    private final OptionalDouble g;
    private final OptionalDouble m;

    Scores(Competency competency, Facts facts) {
        this.weight = competency.performanceWeight();
        this.items = of("evidence", competency);
        this.result = of("performance", competency);
        this.gap = of("gap", competency);
        this.mastery = of("mastery", competency);
        this.count = facts.number(items);
        this.p = facts.number(result);
        this.g = facts.number(gap);
        this.m = facts.number(mastery);
    }

    private static AttributeId of(String kind, Competency competency) {
        return new AttributeId(kind + "." + competency.id());
    }

    /** @param assessed whether a finished module has changed M since */
    List<Contradiction> contradictions(boolean assessed) {
        return Stream.of(ofResult(), ofGap(assessed)).flatMap(Optional::stream).toList();
    }

    private Optional<Contradiction> ofResult() {
        if (count.isPresent() && count.getAsDouble() == 0 && p.isPresent()) {
            return found(Kind.RESULT_WITHOUT_ITEMS, result, items);
        }
        return count.orElse(0) > 0 && p.isEmpty() ? found(Kind.ITEMS_WITHOUT_RESULT, items, result) : Optional.empty();
    }

    private Optional<Contradiction> ofGap(boolean assessed) {
        if (g.isEmpty()) return Optional.empty();
        if (p.isEmpty()) return found(Kind.GAP_WITHOUT_RESULT, gap, result);
        double lowest = Math.max(0, g.getAsDouble() + p.getAsDouble());
        // Whoever shows anything may have been right in all that they answered.
        double highest = Math.min(100, g.getAsDouble() + (p.getAsDouble() > 0 ? 100 : 0));
        if (lowest > highest) return found(Kind.GAP_OUT_OF_REACH, gap, result);
        boolean fits = assessed
                || m.isEmpty()
                || (m.getAsDouble() >= masteryWith(lowest) && m.getAsDouble() <= masteryWith(highest));
        return fits ? Optional.empty() : found(Kind.MASTERY_OF_OTHER_SCORES, mastery, result);
    }

    private long masteryWith(double self) {
        return Math.round(weight * p.orElse(0) + (1 - weight) * self);
    }

    private static Optional<Contradiction> found(Kind kind, AttributeId about, AttributeId with) {
        return Optional.of(Contradiction.ofScores(kind, about, with));
    }
}
