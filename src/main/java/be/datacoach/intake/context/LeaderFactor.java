package be.datacoach.intake.context;

import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whether the director agreed beforehand that the team's answers about the competence of leaders may be shown, to the coach
 * and to the director alone. It is kept with the facts of the school, but no rule may ask for it.
 */
@ApplicationScoped
public class LeaderFactor {
    static final String ATTRIBUTE = "consent.leaderFactor";
    private static final String YES = "YES";
    private static final String NO = "NO";

    @Inject
    private SchoolFacts facts;

    /** Silence is no consent. */
    public boolean agreedAt(SchoolId school) {
        SchoolFact said = facts.holdingAt(school).get(ATTRIBUTE);
        return said != null && said.isConfirmed() && agreed(said.value());
    }

    static String word(boolean agreed) {
        return agreed ? YES : NO;
    }

    static boolean agreed(String word) {
        return word.equals(YES);
    }
}
