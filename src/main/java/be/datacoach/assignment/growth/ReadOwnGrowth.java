package be.datacoach.assignment.growth;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.learner.Certainty;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.Mastery;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.plan.Snapshots;
import be.datacoach.assignment.plan.Snapshots.FirstKnown;
import be.datacoach.evidence.MasteryLedger;
import be.datacoach.evidence.Reached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How whoever asks grew in each competency. Nobody else reads it. */
@ApplicationScoped
public class ReadOwnGrowth {
    @Inject
    private CurrentUser user;

    @Inject
    private Known known;

    @Inject
    private Clock clock;

    /** What is known of a person, now and before. */
    @Dependent
    static class Known {
        @Inject
        private Planning planning;

        @Inject
        private Snapshots snapshots;

        @Inject
        private MasteryLedger ledger;
    }

    /**
     * To be asked by who has a path.
     *
     * @return every competency of the curriculum, in its order
     */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<CompetencyGrowth> read(Curriculum curriculum) {
        LearnerSnapshot now = known.planning.caseOf(user.id()).learner();
        Map<CompetencyId, FirstKnown> first = known.snapshots.first(user.id(), curriculum);
        Map<CompetencyId, Mastery> start = new HashMap<>();
        first.forEach((competency, one) -> start.put(competency, one.mastery()));
        Map<CompetencyId, List<Reached>> since = known.ledger.growthOf(user.uid(), curriculum, start);
        LocalDate today = LocalDate.now(clock);
        return curriculum.competencies().stream()
                .map(competency -> new CompetencyGrowth(
                        competency,
                        Optional.ofNullable(first.get(competency.id())),
                        since.getOrDefault(competency.id(), List.of()),
                        Certainty.of(now, competency.id(), today)))
                .toList();
    }
}
