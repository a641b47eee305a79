package be.datacoach.running;

import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.omnifaces.util.Faces;

/** Opens any module of the own path, whatever comes before it: /trial/opening?module=... */
@Named
@RequestScoped
public class TrialOpening {
    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private CurrentUser user;

    @Inject
    private GivenPaths paths;

    @Inject
    private ModuleRuns runs;

    @Inject
    private Clock clock;

    @Transactional
    public String getOutcome() {
        var module = new ModuleId(Faces.getRequestParameter("module"));
        if (runs.find(user.id(), module).isPresent()) return "opened before";
        OwnPath own = readOwnPath.read().orElseThrow();
        runs.add(new ModuleRun(
                paths.of(user.id()).orElseThrow(), own.path().step(module).orElseThrow(), clock.instant()));
        return "opened";
    }
}
