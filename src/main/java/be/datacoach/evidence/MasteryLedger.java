package be.datacoach.evidence;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.learner.Mastery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
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

    /** What several people showed, by actor; everybody asked for is in it. */
    public Map<String, Shown> shownBy(Collection<String> actors) {
        Map<String, List<Statement>> events = this.events.of(actors, Verb.PASSED, Verb.FAILED);
        Map<String, Shown> shown = new HashMap<>();
        actors.forEach(actor -> shown.put(
                actor,
                new Shown(dated(events.getOrDefault(actor, List.of())).stream()
                        .map(Ledger.Dated::assessment)
                        .toList())));
        return shown;
    }

    /** What one person did. */
    public Shown shownBy(String actor) {
        return new Shown(assessmentsOf(actor));
    }

    /** Assessments of one person, oldest first, and what follows from them. */
    public static final class Shown {

        private final List<Assessment> assessments;

        private Shown(List<Assessment> assessments) {
            this.assessments = assessments;
        }

        /** As {@link MasteryLedger#masteryOf(String, Curriculum, Map)}. */
        public Map<CompetencyId, Mastery> mastery(Curriculum curriculum, Map<CompetencyId, Mastery> start) {
            return existing(Ledger.of(start, assessments).mastery(), curriculum);
        }

        /** As {@link MasteryLedger#provenOf(String, Curriculum)}. */
        public Map<CompetencyId, Integer> proven(Curriculum curriculum) {
            return existing(Ledger.of(Map.of(), assessments).proven(), curriculum);
        }
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
        return dated(events.of(actorUid, Verb.PASSED, Verb.FAILED));
    }

    private static List<Ledger.Dated> dated(List<Statement> events) {
        return events.stream()
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
