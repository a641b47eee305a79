package be.datacoach.intake.scoring;

import be.datacoach.catalogue.content.instrument.Thresholds;

/** A score from 0 to 100 as somebody reads it: never a number, and no grade on a person. */
public enum Growth {
    EXPLORING,
    GROWING,
    INDEPENDENT,
    STRONG;

    /** Below 40, up to 59, up to 79, from 80: the limits of {@code thresholds.yaml}. */
    public static Growth of(int mastery, Thresholds limits) {
        if (mastery < limits.of("supported")) return EXPLORING;
        if (mastery < limits.of("quick")) return GROWING;
        return mastery < limits.of("strong") ? INDEPENDENT : STRONG;
    }

    /** The level, 1 to 3, that this stands for: level 4 comes through the portfolio only. */
    public int level() {
        return switch (this) {
            case EXPLORING, GROWING -> 1;
            case INDEPENDENT -> 2;
            case STRONG -> 3;
        };
    }
}
