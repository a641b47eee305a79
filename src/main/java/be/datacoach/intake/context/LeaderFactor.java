package be.datacoach.intake.context;

/**
 * Whether the director agreed beforehand that the team's answers about the competence of leaders may be shown, to the coach
 * and to the director alone. It is kept with the facts of the school, but no rule may ask for it.
 */
public final class LeaderFactor {
    static final String ATTRIBUTE = "consent.leaderFactor";
    private static final String YES = "YES";
    private static final String NO = "NO";

    private LeaderFactor() {}

    static String word(boolean agreed) {
        return agreed ? YES : NO;
    }

    static boolean agreed(String word) {
        return word.equals(YES);
    }
}
