package be.datacoach.adaptation.curriculum;

/**
 * What a module grants for one competency.
 *
 * @param level the level (1 to 3) that passing grants
 * @param strongLevel the level that a score of 80% or more grants; equal to {@code level} unless the goal is a range
 */
public record Goal(CompetencyId competency, int level, int strongLevel) {

    /** From this score (percent) on, a goal written as a range grants its upper level. */
    private static final int STRONG = 80;

    public Goal {
        if (level < 1 || strongLevel < level || strongLevel > 3) {
            throw new IllegalArgumentException("goal " + competency + ":" + level + "-" + strongLevel);
        }
    }

    public int grants(int score) {
        return score >= STRONG ? strongLevel : level;
    }

    @Override
    public String toString() {
        return competency + ":" + level + (strongLevel > level ? "-" + strongLevel : "");
    }
}
