package be.datacoach.intake.scoring;

import be.datacoach.adaptation.curriculum.Competency;
import java.util.Optional;

/**
 * One competency, shown twice with parallel tasks.
 *
 * @param before P the first time, from 0 to 100, and how many tasks
 * @param now P the second time
 */
public record Grown(Competency competency, Shown before, Shown now) {

    /** How many standard errors a difference must be to be called one: about one in ten is then still chance. */
    private static final double CLEARLY = 1.645;

    /** @param performance P, from 0 to 100 */
    public record Shown(int performance, int items) {

        /** With one task right and one task wrong added, so that a few tasks never make it certain (Agresti and Caffo, 2000). */
        private double share() {
            return (performance * items / 100.0 + 1) / (items + 2);
        }

        private double variance() {
            return share() * (1 - share()) / (items + 2);
        }
    }

    /** What can be said of the difference. */
    public enum Direction {
        MORE,
        /** Too near each other to call it a difference. */
        ALIKE,
        LESS
    }

    /** Nothing where one of the two times had no task. */
    public static Optional<Grown> between(CompetencyScore before, CompetencyScore now) {
        return shown(before).flatMap(first -> shown(now).map(second -> new Grown(now.competency(), first, second)));
    }

    private static Optional<Shown> shown(CompetencyScore score) {
        return score.performance().isPresent()
                ? Optional.of(new Shown(score.performance().getAsInt(), score.items()))
                : Optional.empty();
    }

    /** More or less only where the difference is over 1.645 standard errors. */
    public Direction direction() {
        double difference = now.share() - before.share();
        if (Math.abs(difference) <= CLEARLY * Math.sqrt(before.variance() + now.variance())) return Direction.ALIKE;
        return difference > 0 ? Direction.MORE : Direction.LESS;
    }
}
