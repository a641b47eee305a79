package be.datacoach.evidence;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.learner.Mastery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Mastery and proven levels, worked out from what was known at the start and the assessments since, in order. */
final class Ledger {
    private final Map<CompetencyId, Mastery> mastery;
    private final Map<CompetencyId, Integer> proven = new TreeMap<>();

    private Ledger(Map<CompetencyId, Mastery> start) {
        mastery = new TreeMap<>(start);
        start.forEach((competency, known) -> prove(competency, known.provenLevel()));
    }

    static Ledger of(Map<CompetencyId, Mastery> start, List<Assessment> assessments) {
        Ledger ledger = new Ledger(start);
        assessments.forEach(ledger::enter);
        return ledger;
    }

    /** An assessment, and when it was. */
    record Dated(Instant at, Assessment assessment) {}

    /** The same, assessment by assessment: what each made of every competency that it was about. */
    static Map<CompetencyId, List<Reached>> growth(Map<CompetencyId, Mastery> start, List<Dated> assessments) {
        Ledger ledger = new Ledger(start);
        Map<CompetencyId, List<Reached>> growth = new TreeMap<>();
        for (Dated one : assessments) {
            Assessment assessment = one.assessment;
            ledger.enter(assessment);
            assessment.goals().stream()
                    .map(Goal::competency)
                    .distinct()
                    .forEach(competency -> growth.computeIfAbsent(competency, first -> new ArrayList<>())
                            .add(ledger.reached(one, competency)));
        }
        return growth;
    }

    private Reached reached(Dated one, CompetencyId competency) {
        Mastery now = Optional.ofNullable(mastery.get(competency)).orElseThrow();
        return new Reached(
                one.at,
                one.assessment.module(),
                one.assessment.passed(),
                now.score(),
                proven.getOrDefault(competency, 0));
    }

    Map<CompetencyId, Mastery> mastery() {
        return Map.copyOf(mastery);
    }

    /** Levels from 1 on; what is not in it is not proven. */
    Map<CompetencyId, Integer> proven() {
        return Map.copyOf(proven);
    }

    private void enter(Assessment assessment) {
        for (Goal goal : assessment.goals()) {
            CompetencyId competency = goal.competency();
            int level = assessment.granted(goal);
            Mastery before = mastery.getOrDefault(competency, unknownBefore(assessment, competency));
            // Without a score nothing is blended in: the old score stands, lifted to the floor of what is granted.
            int percent = assessment.percent().orElse(before.score());
            mastery.put(competency, before.afterAssessment(percent, assessment.passed(), level));
            if (assessment.passed()) {
                prove(competency, level);
            }
        }
    }

    /** Of whom nothing was known, the first score is all that is known. */
    private static Mastery unknownBefore(Assessment assessment, CompetencyId competency) {
        int score = assessment.percent().orElse(0);
        return new Mastery(competency, OptionalInt.empty(), OptionalInt.empty(), 0, score);
    }

    private void prove(CompetencyId competency, int level) {
        if (level > 0) {
            proven.merge(competency, level, Math::max);
        }
    }
}
