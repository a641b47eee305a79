package be.datacoach.assignment.plan;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.evidence.ActiveMinutes;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * How many minutes somebody takes for a minute that a module says, from 1 to 2 in quarters. It only ever makes weeks
 * roomier: work beside the screen is not measured, so taking less time on it says nothing.
 */
@ApplicationScoped
public class OwnTempo {
    /** One module may have been a bad week. */
    private static final int FEWEST = 2;

    private static final double MOST = 2;
    private static final double STEP = 0.25;

    @Inject
    private Events events;

    /** @param coach the uid of the account */
    public double of(String coach, Collection<ModuleRun> opened, Curriculum curriculum) {
        List<ModuleRun> finished = opened.stream()
                .filter(ModuleRun::finished)
                .filter(run -> curriculum.find(run.module()).isPresent())
                .toList();
        return finished.size() < FEWEST
                ? 1
                : of(events.of(coach, Verb.ANSWERED, Verb.SUBMITTED, Verb.COMPLETED), finished, curriculum);
    }

    static double of(List<Statement> sent, List<ModuleRun> finished, Curriculum curriculum) {
        int active = 0;
        int stated = 0;
        for (ModuleRun run : finished) {
            LearningModule module = curriculum.module(run.module());
            active += ActiveMinutes.in(sent, Iri.of(run.module()));
            stated += module.minutes().in(run.band())
                    + run.extras().stream()
                            .mapToInt(extra -> module.extras().getOrDefault(extra, 0))
                            .sum();
        }
        double tempo = Math.round((double) active / stated / STEP) * STEP;
        return Math.max(1, Math.min(MOST, tempo));
    }
}
