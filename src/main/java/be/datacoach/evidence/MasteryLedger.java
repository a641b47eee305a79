package be.datacoach.evidence;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.learner.Mastery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one person has shown: mastery and proven levels, derived from the events each time they are asked for. */
@ApplicationScoped
public class MasteryLedger {
    @Inject
    private Events events;

    /** How well each competency is mastered of which something is known. */
    public Map<CompetencyId, Mastery> masteryOf(String actorUid, Curriculum curriculum) {
        return masteryOf(actorUid, curriculum, Map.of());
    }

    /** @param start what was known before the first module, from an instrument or from self-report */
    public Map<CompetencyId, Mastery> masteryOf(
            String actorUid, Curriculum curriculum, Map<CompetencyId, Mastery> start) {
        return existing(Ledger.of(start, assessmentsOf(actorUid)).mastery(), curriculum);
    }

    /** The levels, 1 to 3, that passed modules have granted for good. */
    public Map<CompetencyId, Integer> provenOf(String actorUid, Curriculum curriculum) {
        return existing(Ledger.of(Map.of(), assessmentsOf(actorUid)).proven(), curriculum);
    }

    /**
     * How mastery changed with each assessment, oldest first; a competency that none was about is not in it.
     *
     * @param start what was known before the first of them
     */
    public Map<CompetencyId, List<Reached>> growthOf(
            String actorUid, Curriculum curriculum, Map<CompetencyId, Mastery> start) {
        return existing(Ledger.growth(start, datedOf(actorUid)), curriculum);
    }

    private List<Assessment> assessmentsOf(String actorUid) {
        return datedOf(actorUid).stream().map(Ledger.Dated::assessment).toList();
    }

    private List<Ledger.Dated> datedOf(String actorUid) {
        return events.of(actorUid, Verb.PASSED, Verb.FAILED).stream()
                .flatMap(event -> AssessmentResult.read(event).stream()
                        .map(assessment -> new Ledger.Dated(event.happenedAt(), assessment)))
                .toList();
    }

    private static <V> Map<CompetencyId, V> existing(Map<CompetencyId, V> derived, Curriculum curriculum) {
        var known = new HashMap<>(derived);
        known.keySet().removeIf(competency -> curriculum.competency(competency).isEmpty());
        return known;
    }
}
