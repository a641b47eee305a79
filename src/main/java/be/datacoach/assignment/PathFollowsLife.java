package be.datacoach.assignment;

import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.intake.FactsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Calculates a path again when what it rests on has changed: answers, or a finished module. */
@ApplicationScoped
public class PathFollowsLife {

    @Inject
    private Planning planning;

    @Inject
    private ModuleRuns runs;

    @Inject
    private Clock clock;

    void answersChanged(@Observes FactsChanged changed) {
        planning.calculate(changed.account(), changed.as(), changed.occasion());
    }

    void exemptionLost(@Observes ExemptionLost lost) {
        ModuleRun run = runs.find(lost.account(), lost.module()).orElseThrow();
        if (run.condense()) {
            planning.calculate(lost.account(), run.audience(), "exemption_lost");
        }
    }

    void moduleFinished(@Observes ModuleFinished finished) {
        ModuleRun run = runs.find(finished.account(), finished.module()).orElseThrow();
        if (run.finish(finished.score(), clock.instant())) {
            planning.calculate(finished.account(), run.audience(), "module_finished");
        }
    }
}
