package be.datacoach.intake.context;

import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

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
        return saidAt(school).orElse(false);
    }

    /** What the director said; nothing where the director was never asked. */
    Optional<Boolean> saidAt(SchoolId school) {
        return Optional.ofNullable(facts.holdingAt(school).get(ATTRIBUTE))
                .filter(SchoolFact::isConfirmed)
                .map(said -> said.value().equals(YES));
    }

    static String word(boolean agreed) {
        return agreed ? YES : NO;
    }
}
