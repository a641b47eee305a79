package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How well one competency is mastered, each score from 0 to 100.
 *
 * <p>P = 100 × points / maximum over the performance items; S = 25 × (mean of the self items − 1);
 * M = round(w·P + (1 − w)·S), or the one that is known. Weights and bands are a design choice, to be calibrated.
 *
 * @param self S, from items on a scale of 1 to 5
 * @param performance P; <em>weet ik niet</em> scores nothing
 * @param items how many performance items stand behind P
 * @param score M
 */
public record Mastery(CompetencyId competency, OptionalInt self, OptionalInt performance, int items, int score) {

    /** With fewer performance items nothing is proven. */
    private static final int ENOUGH_ITEMS = 3;

    private static final int[] LEVEL_FROM = {0, 40, 60, 80};

    /** Points out of a maximum over some performance items. */
    public record Performance(double points, double maximum, int items) {}

    /** From self-report alone: M = S. */
    public static Mastery ofSelf(Competency competency, double meanOnFive) {
        int self = (int) Math.round(25 * (meanOnFive - 1));
        return new Mastery(competency.id(), OptionalInt.of(self), OptionalInt.empty(), 0, self);
    }

    /** From performance, with self-report where there is one. */
    public static Mastery of(Competency competency, OptionalInt self, Performance shown) {
        int performance = (int) Math.round(100 * shown.points / shown.maximum);
        double weight = self.isPresent() ? competency.performanceWeight() : 1;
        int score = (int) Math.round(weight * performance + (1 - weight) * self.orElse(0));
        return new Mastery(competency.id(), self, OptionalInt.of(performance), shown.items, score);
    }

    /** The level that performance proves: 0 below 40 or with fewer than three items, then 1, 2 from 60, 3 from 80. */
    public int provenLevel() {
        return items < ENOUGH_ITEMS ? 0 : levelAt(performance.orElse(0));
    }

    /** Confidence gap G = S − P; only where both are known. */
    public OptionalInt gap() {
        return self.isPresent() && performance.isPresent()
                ? OptionalInt.of(self.getAsInt() - performance.getAsInt())
                : OptionalInt.empty();
    }

    /**
     * After an assessed module: round(0.4·M + 0.6·score); after a passed one never below the old M, nor below
     * the floor of the granted level (40, 60, 80).
     */
    public Mastery afterAssessment(int percent, boolean passed, int grantedLevel) {
        int blended = (int) Math.round(0.4 * score + 0.6 * percent);
        int after = passed ? Math.max(Math.max(score, blended), LEVEL_FROM[grantedLevel]) : blended;
        return new Mastery(competency, self, performance, items, after);
    }

    private static int levelAt(int percent) {
        return (int) Arrays.stream(LEVEL_FROM)
                .skip(1)
                .filter(from -> percent >= from)
                .count();
    }
}
