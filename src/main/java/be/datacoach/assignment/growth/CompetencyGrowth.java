package be.datacoach.assignment.growth;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.learner.Certainty;
import be.datacoach.assignment.plan.Snapshots.FirstKnown;
import be.datacoach.evidence.Reached;
import java.util.List;
import java.util.Optional;

/**
 * One competency, from the first thing known of it until now.
 *
 * @param first before any module; empty where nothing was measured or said
 * @param since after each assessed module, oldest first
 * @param now as planning takes it, and how sure that is
 */
public record CompetencyGrowth(Competency competency, Optional<FirstKnown> first, List<Reached> since, Certainty now) {
    public CompetencyGrowth {
        since = List.copyOf(since);
    }
}
