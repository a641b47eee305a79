package be.datacoach.accompaniment.talk;

import be.datacoach.adaptation.curriculum.CompetencyId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A talk about a portfolio.
 *
 * @param levels those it confirms, 1 to 4; the fourth is reached nowhere else
 */
public record Talk(LocalDate heldOn, Result result, String remarks, Map<CompetencyId, Integer> levels) {
    public static final int HIGHEST = 4;

    /** How it ended: never a grade. */
    public enum Result {
        SATISFIED,
        TO_STRENGTHEN
    }

    public Talk {
        levels = Map.copyOf(levels);
        if (levels.values().stream().anyMatch(level -> level < 1 || level > HIGHEST)) {
            throw new IllegalArgumentException("levels " + levels);
        }
        if (result == Result.TO_STRENGTHEN && !levels.isEmpty()) {
            throw new IllegalArgumentException("A portfolio that is to be strengthened confirms nothing yet");
        }
    }
}
