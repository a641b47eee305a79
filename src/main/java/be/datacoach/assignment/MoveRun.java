package be.datacoach.assignment;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets an opened module go on in its newest version. To be called inside a transaction, for the coach themselves. */
@ApplicationScoped
public class MoveRun {

    /** Why the path was calculated again. */
    private static final String OCCASION = "publication";

    @Inject
    private ModuleRuns runs;

    @Inject
    private Planning planning;

    @Inject
    private Catalogue catalogue;

    /**
     * Nothing where the module is finished, is not as the coach saw it, or has no newer version in their path.
     *
     * @param from the version that they left
     * @param to the version that they chose
     */
    public Optional<ModuleRun> move(AccountId coach, ModuleId module, int from, int to) {
        Optional<ModuleRun> run =
                runs.lock(coach, module).filter(one -> !one.finished() && one.moduleVersion() == from && from < to);
        boolean newest = catalogue
                .content(module)
                .filter(content -> content.module().edition().version() == to)
                .isPresent();
        Optional<Step> step = run.isPresent() && newest ? planning.afresh(coach, module) : Optional.empty();
        if (step.filter(one -> one.version() == to).isEmpty()) return Optional.empty();
        run.orElseThrow().moveTo(step.get());
        runs.flush();
        planning.calculateAgain(coach, run.orElseThrow().audience(), OCCASION);
        return run;
    }
}
