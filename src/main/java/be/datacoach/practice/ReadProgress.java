package be.datacoach.practice;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.OwnPath.StepState;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.assignment.growth.CompetencyGrowth;
import be.datacoach.assignment.growth.ReadOwnGrowth;
import be.datacoach.assignment.plan.OwnTempo;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far whoever asks is on the own path, and how they grew. It is shown to nobody else. */
@ApplicationScoped
public class ReadProgress {

    /**
     * How far somebody is.
     *
     * @param opened of each module that was opened, also when it is no step any more
     * @param growth of every competency
     * @param tempo minutes that they take for a stated minute, from 1 to 2
     */
    public record OwnProgress(
            OwnPath own, Map<ModuleId, Progress> opened, List<CompetencyGrowth> growth, double tempo) {
        public OwnProgress {
            opened = Map.copyOf(opened);
            growth = List.copyOf(growth);
        }

        /** Of a step that was opened. */
        public Optional<Progress> of(Step step) {
            return Optional.ofNullable(opened.get(step.module()));
        }

        /** What a step still asks: of one that was opened, its blocks that are not done; nothing of a finished one. */
        public int minutesLeft(Step step) {
            if (own.state(step.module()) == StepState.FINISHED) {
                return 0;
            }
            return of(step).map(Progress::minutesLeft).orElse(step.minutes());
        }

        public int minutesLeft() {
            return own.path().steps().stream().mapToInt(this::minutesLeft).sum();
        }
    }

    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private OwnRuns runs;

    @Inject
    private ReadOwnGrowth readOwnGrowth;

    @Inject
    private OwnTempo tempo;

    @Inject
    private CurrentUser user;

    /** Empty before there is a path. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<OwnProgress> read() {
        return readOwnPath
                .read()
                .map(own -> new OwnProgress(
                        own,
                        runs.progress(),
                        readOwnGrowth.read(own.curriculum()),
                        tempo.of(user.uid(), own.runs().values(), own.curriculum())));
    }
}
